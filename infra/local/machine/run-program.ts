import { spawn } from "node:child_process";
import { plainExit } from "../../data/plain-exit.ts";
import { endWithParent } from "./end-with-parent.ts";
import { PlainReason } from "./plain-reason.ts";

type Setting = {
  cwd: string;
  env?: Record<string, string>;
  what: string;
  /** What else the person may do where its last words are plain. */
  otherwise?: string;
};

/** Runs a program to its end; when it fails, its last words are the reason, and all of it where they are plain. */
export const runProgram = (
  command: string,
  args: readonly string[],
  { cwd, env = {}, what, otherwise = "" }: Setting,
): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    endWithParent(child);
    let said = "";
    const hear = (chunk: unknown): void => {
      said = `${said}${chunk}`.slice(-6000);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", (error) => fail(new PlainReason(`${what} could not start: ${error.message}`)));
    child.once("close", (code) => {
      if (code === 0) done();
      else
        fail(
          new PlainReason(
            code === plainExit ? `${said.trim()} ${otherwise}`.trim() : `${what} failed:\n${said.trim()}`,
          ),
        );
    });
  });
