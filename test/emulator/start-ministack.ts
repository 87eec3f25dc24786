import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { endWithParent } from "../../infra/local/machine/end-with-parent.ts";
import { freePort } from "../../infra/local/machine/port.ts";

const patience = 30_000;

/** The emulator's account: nobody's. */
export const region = "ap-southeast-3";
export const account = "000000000000";

/** An emulator that answers, and the environment in which AWS's programs and SDKs take it for AWS. */
export type Ministack = { url: string; aws: Record<string, string>; stop(): Promise<void> };

const awsEnvironment = (url: string): Record<string, string> => ({
  AWS_ENDPOINT_URL: url,
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: "test",
  AWS_SECRET_ACCESS_KEY: "test",
});

/** Its Lambdas inherit its environment, so it gets what they need and nothing else of this machine. */
const environment = (programs: string, home: string, aws: Record<string, string>, port: number) => ({
  ...aws,
  PATH: [programs, resolve("node_modules/.bin"), "/usr/local/bin", "/usr/bin", "/bin"].join(delimiter),
  HOME: home,
  TMPDIR: home,
  GATEWAY_PORT: String(port),
  // Left to itself it listens on every network this machine is in.
  BIND_HOST: "127.0.0.1",
  MINISTACK_REGION: region,
});

const untilItAnswers = async (url: string, child: ChildProcess, log: string): Promise<void> => {
  for (const began = Date.now(); Date.now() - began < patience; await wait(50)) {
    if (
      await fetch(`${url}/_ministack/health`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    if (child.exitCode !== null) break;
  }
  throw new Error(`MiniStack did not start:\n${readFileSync(log, "utf8").slice(-3000)}`);
};

const endGroup = ({ pid, exitCode, signalCode }: ChildProcess): void => {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, "SIGKILL");
};

/** Starts an empty emulator; `within` is the program that runs it, where it needs one. */
export const startMinistack = async (
  programs: string,
  scratch: string,
  within: readonly string[],
): Promise<Ministack> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const aws = awsEnvironment(url);
  const home = join(scratch, "ministack");
  mkdirSync(home);
  const log = join(scratch, "ministack.log");
  const output = openSync(log, "w");
  const [program = "", ...args] = [...within, join(programs, "ministack")];
  // A group of its own, so that its Lambdas end with it.
  const child = spawn(program, args, {
    cwd: home,
    env: environment(programs, home, aws, port),
    stdio: ["ignore", output, output],
    detached: true,
  });
  closeSync(output);
  endWithParent(child, "KILL");
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const stop = (): Promise<void> => {
    endGroup(child);
    return ended;
  };
  // Interrupted: before what it writes to goes.
  process.prependOnceListener("exit", () => endGroup(child));
  await untilItAnswers(url, child, log);
  return { url, aws, stop };
};
