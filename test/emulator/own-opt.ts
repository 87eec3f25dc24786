import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const script = resolve(import.meta.dirname, "with-opt.sh");

/** As root, and as a user where the system lets users have namespaces of their own. */
const ways = [
  ["--mount", "sh", script],
  ["--user", "--map-root-user", "--mount", "sh", script],
];

/**
 * A way to run a program that finds `aws` in /opt/awscli, as the CDK's publisher does on a Lambda with its layer;
 * nothing is written outside `scratch`. Undefined where the system allows none.
 */
export const ownOpt = async (scratch: string, programs: string): Promise<string[] | undefined> => {
  const folder = join(scratch, "opt");
  mkdirSync(join(folder, "awscli"), { recursive: true });
  // What the publisher's programs say would be taken for its answer: the emulator reads both from one pipe.
  const aws = `#!/bin/sh\nexec '${join(programs, "aws")}' "$@" >/dev/null\n`;
  writeFileSync(join(folder, "awscli/aws"), aws, { mode: 0o755 });
  for (const way of ways) {
    const seen = promisify(execFile)("unshare", [...way, folder, "test", "-x", "/opt/awscli/aws"]);
    if (await seen.then(Boolean, () => false)) return ["unshare", ...way, folder];
  }
  return undefined;
};
