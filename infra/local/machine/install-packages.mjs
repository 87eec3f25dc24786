// Plain JavaScript for whatever Node ≥ 20 the machine has: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const packagesIn = (file) => JSON.parse(readFileSync(join(root, file), "utf8")).packages;

/** Whether npm's own record of what it installed fits the lock file. */
const isInstalled = () => {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(join(root, "node_modules/.bin/node")) || !existsSync(join(root, record))) return false;
  const present = packagesIn(record);
  return Object.entries(packagesIn("package-lock.json")).every(
    ([path, { version, optional }]) =>
      path === "" || (present[path] ? present[path].version === version : optional === true),
  );
};

/** Installs the packages of the lock file unless they are there; answers whether they are now. */
export const installPackages = () => {
  if (isInstalled()) return true;
  console.log("Installing what is missing (npm ci), which takes a minute or two …");
  // Warnings about the machine's own Node would hide the progress: Node 24 comes with the packages.
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", ["ci", ...quiet], { cwd: root, stdio: "inherit" });
  if (status === 0) return true;
  console.error("npm ci failed: its last lines above say why. Is the npm registry reachable?");
  return false;
};
