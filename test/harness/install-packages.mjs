import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { runProgram, top } from "./run-program.mjs";

const installed = resolve(top, "node_modules/.package-lock.json");
const wanted = resolve(top, "package-lock.json");

const isCurrent = () => existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;

/** Installs the packages of the lock file, unless they are there. */
export const installPackages = async () => {
  if (isCurrent()) return true;
  console.log("── packages\nnpm ci");
  const { ok } = await runProgram("npm", ["ci", "--no-audit", "--no-fund"], { live: true });
  return ok;
};
