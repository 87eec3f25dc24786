// Plain JavaScript for whatever Node ≥ 20 the machine has: it installs what is missing, then hands over to Node 24.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages } from "../install-packages.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const node = join(root, "node_modules/.bin/node");

if (!installPackages()) process.exit(1);
const program = [join(root, "infra/local/main.ts"), ...process.argv.slice(2)];
// The channel tells the child when this process is gone, even by kill -9.
const child = spawn(node, program, { stdio: ["inherit", "inherit", "inherit", "ipc"] });
// Ctrl-C reaches the child by itself, as one of the terminal's group; what is sent to this process alone is passed on.
process.on("SIGINT", () => {});
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
