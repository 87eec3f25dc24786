import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

/** What a worker is told once: which module to load and which export to call. */
export type WorkerTask = { file: string; exportName: string; name: string };
/** One event on its way in, one answer on its way out; both as JSON, as they travel to a real Lambda. */
export type WorkerEvent = { event: string; requestId: string; deadline: number };
export type WorkerAnswer = "loaded" | { answer: string } | { failure: WorkerFailure };
/** `broken`: the module itself could not be loaded. */
export type WorkerFailure = { errorType: string; errorMessage: string; trace: string; broken: boolean };

type Handler = (event: unknown, context: unknown) => unknown;

const { file, exportName, name } = workerData as WorkerTask;

const load = async (): Promise<Handler> => {
  const found = file.endsWith(".ts") ? await import(pathToFileURL(file).href) : createRequire(file)(file);
  const handler = (found as Record<string, unknown>)[exportName];
  if (typeof handler !== "function") throw new Error(`${file} exports no function "${exportName}"`);
  return handler as Handler;
};

const contextOf = ({ requestId, deadline }: WorkerEvent): object => ({
  awsRequestId: requestId,
  functionName: name,
  functionVersion: "$LATEST",
  invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
  memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
  logGroupName: `/aws/lambda/${name}`,
  logStreamName: "local",
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});

const failureOf = (error: unknown, broken: boolean): WorkerAnswer => {
  const { name: errorType, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { failure: { errorType, errorMessage: message, trace: stack ?? "", broken } };
};

const loading = load();
const tellLoaded = (): void => parentPort?.postMessage("loaded" satisfies WorkerAnswer);
loading.then(tellLoaded, tellLoaded);

parentPort?.on("message", async (message: WorkerEvent) => {
  let loaded = false;
  try {
    const handler = await loading;
    loaded = true;
    const answer = await handler(JSON.parse(message.event), contextOf(message));
    parentPort?.postMessage({ answer: JSON.stringify(answer) ?? "null" } satisfies WorkerAnswer);
  } catch (error) {
    parentPort?.postMessage(failureOf(error, !loaded));
  }
});
