import { randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { WorkerAnswer, WorkerEvent, WorkerTask } from "./worker.ts";

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
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.on("data", (chunk) => {
      for (const line of String(chunk).split("\n")) if (line) log(line);
    });
  }
};

/** Starts a thread that holds nothing but the function's code and its own environment. */
export const startLambdaWorker = ({ task, environment, timeoutMs, memoryMb, log }: Setting): LambdaWorker => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: task,
    env: environment,
    stdout: true,
    stderr: true,
    execArgv: ["--disable-warning=ExperimentalWarning"],
    resourceLimits: { maxOldGenerationSizeMb: Math.max(64, memoryMb) },
  });
  worker.unref();
  logLines(worker, log);

  const run = (event: unknown): Promise<unknown> =>
    new Promise((done, fail) => {
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
        settle();
      };
      const fatal = (message: string): void => finish(() => fail(new LambdaFailure(message, true)));
      const onMessage = (message: WorkerAnswer): void =>
        finish(() => {
          if ("answer" in message) return done(JSON.parse(message.answer));
          const { errorType, errorMessage, trace, broken } = message.failure;
          log(trace || `${errorType}: ${errorMessage}`);
          fail(new LambdaFailure(`${errorType}: ${errorMessage}`, broken));
        });
      const onError = (error: Error): void => fatal(`${task.name} crashed: ${error.message}`);
      const onExit = (code: number): void => fatal(`${task.name} ended with code ${code} while it worked`);
      const timer = setTimeout(() => {
        fatal(`${task.name} timed out after ${timeoutMs / 1000} s`);
        void worker.terminate();
      }, timeoutMs);
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      const message: WorkerEvent = {
        event: JSON.stringify(event),
        requestId: randomUUID(),
        deadline: Date.now() + timeoutMs,
      };
      worker.postMessage(message);
    });

  worker.on("error", () => {});
  return { run, close: () => worker.terminate() };
};
