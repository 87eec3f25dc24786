import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { installOnce } from "../../infra/local/machine/install-once.ts";
import { PlainReason } from "../../infra/local/machine/plain-reason.ts";
import { runProgram } from "../../infra/local/machine/run-program.ts";

const version = "1.5.33";

/** Without cryptography every token is refused; the CDK's publisher copies with AWS's own command line. */
const packages = [`ministack==${version}`, "cryptography", "boto3", "awscli", "botocore==1.43.106"];

const checkPython = (): Promise<unknown> =>
  promisify(execFile)("python3", ["-m", "venv", "--help"]).catch(() => {
    throw new PlainReason("needs python3 with its venv module");
  });

const installInto = async (folder: string): Promise<void> => {
  const what = "Installing MiniStack";
  await runProgram("python3", ["-m", "venv", folder], { cwd: folder, what });
  const pip = ["install", "--quiet", "--disable-pip-version-check", ...packages];
  await runProgram(join(folder, "bin/pip"), pip, { cwd: folder, what });
};

/** The folder of programs with MiniStack, an AWS emulator that is not ours, and `aws`; installed by pip once. */
export const installMinistack = async (): Promise<string> => {
  await checkPython();
  return join(await installOnce(`ministack-${version}`, installInto), "bin");
};
