import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const version = "4.32.5";

const runs = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: "ignore", timeout: 300_000 }).status === 0;

/** Schemathesis of our version, fetched once into the cache; else the reason why there is none. */
export const findSchemathesis = (): { program: string } | { missing: string } => {
  const folder = join(homedir(), ".cache/jumpa", `schemathesis-${version}`);
  const program = join(folder, "bin/st");
  if (existsSync(program) && runs(program, "--version")) return { program };
  if (!runs("python3", "-m", "venv", folder)) return { missing: "no python3 with its venv module" };
  const pip = join(folder, "bin/pip");
  if (runs(pip, "install", "--quiet", `schemathesis==${version}`)) return { program };
  return { missing: `schemathesis ${version} could not be had from PyPI` };
};
