import { openDataFolder } from "../../infra/local/data-folder.ts";

/** `node open-data-folder.ts <folder> <when>`: opens it then, says so or why not, and keeps it until it is ended. */
const [folder = "", when = "0"] = process.argv.slice(2);
while (Date.now() < Number(when));
try {
  openDataFolder(folder, false);
  console.log("open");
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}
process.stdin.resume();
