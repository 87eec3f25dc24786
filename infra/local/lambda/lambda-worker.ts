import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";

/** What a worker is told once: which module to load and which export to call. */
export type WorkerTask = { file: string; exportName: string; name: string };
/** One event on its way in, one answer on its way out; both as JSON, as they travel to a real Lambda. */
export type WorkerEvent = { event: string; requestId: string; deadline: number };
type WorkerAnswer = "loaded" | { answer: string } | { failure: WorkerFailure };
/** `broken`: the module itself could not be loaded. */
type WorkerFailure = { errorType: string; errorMessage: string; trace: string; broken: boolean };

/** Why an invocation gave no answer. */
export class LambdaFailure extends Error {
  override name = "LambdaFailure";
  /** Whether the worker can't be used again. */
  readonly fatal: boolean;
  constructor(message: string, fatal: boolean) {
    super(message);
    this.fatal = fatal;
  }
}

/** One warm environment of a function: it takes one event at a time. */
export type LambdaWorker = {
  run(event: unknown): Promise<unknown>;
  close(): Promise<unknown>;
};

type Setting = {
  task: WorkerTask;
  environment: Record<string, string>;
  timeoutMs: number;
  memoryMb: number;
  log: (line: string) => void;
};

const logLines = (worker: Worker, log: (line: string) => void): void => {
  for (const input of [worker.stdout, worker.stderr])
    createInterface({ input }).on("line", (line) => line && log(line));
};

const invoke = (worker: Worker, { task, timeoutMs, log }: Setting, event: unknown): Promise<unknown> =>
  new Promise((done, fail) => {
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      settle();
    };
    const fatal = (message: string): void => finish(() => fail(new LambdaFailure(message, true)));
    const onMessage = (message: WorkerAnswer): void => {
      if (message === "loaded") return;
      finish(() => {
        if ("answer" in message) return done(JSON.parse(message.answer));
        const { errorType, errorMessage, trace, broken } = message.failure;
        log(trace || `${errorType}: ${errorMessage}`);
        fail(new LambdaFailure(`${errorType}: ${errorMessage}`, broken));
      });
    };
    const onError = (error: Error): void => fatal(`${task.name} crashed: ${error.message}`);
    const onExit = (code: number): void => fatal(`${task.name} ended with code ${code} while it worked`);
    const timer = setTimeout(() => {
      fatal(`${task.name} timed out after ${timeoutMs / 1000} s`);
      void worker.terminate();
    }, timeoutMs);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    const deadline = Date.now() + timeoutMs;
    worker.postMessage({ event: JSON.stringify(event), requestId: randomUUID(), deadline } satisfies WorkerEvent);
  });

/** Lambda gives a module ten seconds to load, which the function's own time does not count. */
const patienceToLoad = 10_000;

/** Starts a thread that holds nothing but the function's code and its own environment. */
export const startLambdaWorker = (setting: Setting): LambdaWorker => {
  const { task, environment, memoryMb, log } = setting;
  const worker = new Worker(new URL("./worker.mjs", import.meta.url), {
    workerData: task,
    env: environment,
    stdout: true,
    stderr: true,
    execArgv: ["--disable-warning=ExperimentalWarning"],
    resourceLimits: { maxOldGenerationSizeMb: Math.max(64, memoryMb) },
  });
  worker.unref();
  worker.on("error", () => {});
  logLines(worker, log);
  // The first thing a worker says is that it has loaded.
  const loaded = new Promise((done) => worker.once("message", () => done(true)).once("exit", () => done(false)));
  const run = async (event: unknown): Promise<unknown> => {
    const isThere = await Promise.race([loaded, wait(patienceToLoad, true, { ref: false })]);
    if (!isThere) throw new LambdaFailure(`${task.name} ended while it was loaded`, true);
    return invoke(worker, setting, event);
  };
  return { run, close: () => worker.terminate() };
};
