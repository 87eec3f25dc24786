import { openDataFolder } from "../../infra/local/data-folder.ts";

/** `node open-data-folder.ts <folder>`: opens it, says so or why not, and keeps it until it is ended. */
try {
  openDataFolder(process.argv[2] ?? "", false);
  console.log("open");
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}
process.stdin.resume();
