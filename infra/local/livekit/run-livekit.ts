import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, type WriteStream } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { endWithParent } from "../machine/end-with-parent.ts";
import { PlainReason } from "../machine/plain-reason.ts";

type Run = {
  readonly program: string;
  /** Reaches the server by its environment, so that the secret is in no file and no list of processes. */
  readonly config: { readonly port: number };
  readonly logFile: string;
  readonly log: (line: string) => void;
};

const patience = 15_000;
const beforeRestart = 1000;
const beforeKill = 1500;

const begin = ({ program, config }: Run, output: WriteStream): ChildProcess => {
  const env = { PATH: process.env.PATH ?? "", LIVEKIT_CONFIG: JSON.stringify(config) };
  const child = spawn(program, [], { env, stdio: ["ignore", "pipe", "pipe"] });
  // Asked politely, it waits until everybody has left.
  endWithParent(child, "KILL");
  child.stdout?.pipe(output, { end: false });
  child.stderr?.pipe(output, { end: false });
  return child;
};

const exitOf = (child: ChildProcess): Promise<string> =>
  new Promise((done) => {
    child.once("error", (failure) => done(failure.message));
    child.once("exit", (code, signal) => done(signal ?? `exit code ${code}`));
  });

const answers = async (port: number): Promise<boolean> => {
  const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
  return response?.ok === true;
};

const untilItAnswers = async ({ config, logFile }: Run, exited: Promise<string>): Promise<void> => {
  const state: { over?: string } = {};
  exited.then((why) => {
    state.over = why;
  });
  for (const began = Date.now(); Date.now() - began < patience; await wait(50)) {
    if (await answers(config.port)) return;
    if (state.over !== undefined) break;
  }
  throw new PlainReason(`the LiveKit server did not start (${state.over ?? "no answer"}): see ${logFile}`);
};

/** Runs the server until it is closed: begins it again when it falls over, ends it with this process. */
export const runLivekit = async (run: Run): Promise<{ pid(): number | undefined; close(): Promise<void> }> => {
  const output = createWriteStream(run.logFile, { mode: 0o600 });
  const state = { closed: false, child: begin(run, output) };
  let exited = exitOf(state.child);

  const watch = async (): Promise<void> => {
    const why = await exited;
    if (state.closed) return;
    run.log(`The LiveKit server ended (${why}); starting it again. Its last words are in ${run.logFile}`);
    await wait(beforeRestart, undefined, { ref: false });
    if (state.closed) return;
    state.child = begin(run, output);
    exited = exitOf(state.child);
    await watch();
  };
  const close = async (): Promise<void> => {
    state.closed = true;
    if (state.child.exitCode === null && state.child.signalCode === null) state.child.kill("SIGTERM");
    const killing = setTimeout(() => state.child.kill("SIGKILL"), beforeKill);
    await exited;
    clearTimeout(killing);
    output.end();
  };
  try {
    await untilItAnswers(run, exited);
  } catch (failure) {
    await close();
    throw failure;
  }
  void watch();
  return { pid: () => state.child.pid, close };
};
