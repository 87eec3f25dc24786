// Plain JavaScript for whatever Node ≥ 20 the machine has: it installs what is missing, then hands over to Node 24.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const node = join(root, "node_modules/.bin/node");

const packagesIn = (file) => JSON.parse(readFileSync(join(root, file), "utf8")).packages;

/** Whether npm's own record of what it installed fits the lock file. */
const isInstalled = () => {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(node) || !existsSync(join(root, record))) return false;
  const present = packagesIn(record);
  return Object.entries(packagesIn("package-lock.json")).every(
    ([path, { version, optional }]) =>
      path === "" || (present[path] ? present[path].version === version : optional === true),
  );
};

const install = () => {
  console.log("Installing what is missing (npm ci), which takes a minute or two …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: root, stdio: "inherit" });
  if (status === 0) return;
  console.error("npm ci failed: its last lines above say why. Is the npm registry reachable?");
  process.exit(1);
};

if (!isInstalled()) install();
const child = spawn(node, [join(root, "infra/local/main.ts"), ...process.argv.slice(2)], { stdio: "inherit" });
// Ctrl-C reaches the child by itself, as one of the terminal's group; what is sent to this process alone is passed on.
process.on("SIGINT", () => {});
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
