import { fileURLToPath } from "node:url";
import { runProgram } from "../machine/run-program.ts";

const program = fileURLToPath(new URL("../../demo/seed-table.ts", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Fills the table with the demonstration, in a process of its own since the store reads its table's name from there. */
export const seedDemonstration = (env: Record<string, string>): Promise<void> =>
  runProgram(process.execPath, [program], { cwd: root, env, what: "Filling the table with the demonstration" });
