// Plain JavaScript for whatever Node ≥ 20 the machine has: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("../", import.meta.url));

const packagesIn = (root, file) => JSON.parse(readFileSync(join(root, file), "utf8")).packages;

/** Whether npm's own record of what it installed fits the lock file. */
const isInstalled = (root) => {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(join(root, "node_modules/.bin/node")) || !existsSync(join(root, record))) return false;
  const present = packagesIn(root, record);
  return Object.entries(packagesIn(root, "package-lock.json")).every(
    ([path, { version, optional }]) =>
      path === "" || (present[path] ? present[path].version === version : optional === true),
  );
};

/** Where `node_modules` leads, if it is a link: its packages are another copy's, which npm would empty first. */
const linkedFrom = (modules) =>
  lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(modules) : undefined;

/** Installs the packages of the lock file unless they are there; answers whether they are now. */
export const installPackages = (root = here) => {
  if (isInstalled(root)) return true;
  const linked = linkedFrom(join(root, "node_modules"));
  if (linked !== undefined) {
    console.error(
      `node_modules is a link to ${linked}, and those packages do not fit package-lock.json. ` +
        "Nothing was installed, since that would change them for whoever else uses them: remove the link and start again.",
    );
    return false;
  }
  console.log("Installing what is missing (npm ci), which takes a minute or two …");
  // Warnings about the machine's own Node would hide the progress: Node 24 comes with the packages.
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", ["ci", ...quiet], { cwd: root, stdio: "inherit" });
  if (status === 0) return true;
  console.error("npm ci failed: its last lines above say why. Is the npm registry reachable?");
  return false;
};
