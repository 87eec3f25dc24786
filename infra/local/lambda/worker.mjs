// Plain JavaScript: each worker that strips types first starts in twice the time, and a cloud starts dozens. What it posts is a WorkerAnswer.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

/** @import { WorkerEvent, WorkerTask } from "./lambda-worker.ts" */
/** @type {WorkerTask} */
const { file, exportName, name } = workerData;

const load = async () => {
  const found = file.endsWith(".ts") ? await import(pathToFileURL(file).href) : createRequire(file)(file);
  const handler = found[exportName];
  if (typeof handler !== "function") throw new Error(`${file} exports no function "${exportName}"`);
  return handler;
};

/** @param {WorkerEvent} event */
const contextOf = ({ requestId, deadline }) => ({
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

const failureOf = (error, broken) => {
  const { name: errorType, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { failure: { errorType, errorMessage: message, trace: stack ?? "", broken } };
};

const loading = load();
loading.catch(() => {}).then(() => parentPort.postMessage("loaded"));

parentPort.on("message", async (/** @type {WorkerEvent} */ message) => {
  let loaded = false;
  try {
    const handler = await loading;
    loaded = true;
    const answer = await handler(JSON.parse(message.event), contextOf(message));
    parentPort.postMessage({ answer: JSON.stringify(answer) ?? "null" });
  } catch (error) {
    parentPort.postMessage(failureOf(error, !loaded));
  }
});
