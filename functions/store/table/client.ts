import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { awsPatience } from "../../trigger/aws-patience.ts";
import { DeadlinePassed, deadlineSignal } from "../../trigger/deadline.ts";
import { refuseFor } from "../../trigger/log-fault.ts";

/** What the store says of itself when it has no time, or fails at its own: by the name of its error. */
const itsOwn = new Set([
  "ThrottlingException",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "InternalServerError",
  "ServiceUnavailable",
  "TimeoutError",
]);
const unreached = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT"]);

/** Whether the store is there but has no time, or can't be reached for a moment: a later try can help, for any request. */
const isBusy = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (itsOwn.has(error.name)) return true;
  return "code" in error && typeof error.code === "string" && unreached.has(error.code);
};

/** Lets no request outlive the call it is made for. */
const endWithTheCall = ({ config: { requestHandler } }: DynamoDBClient): void => {
  const handle = requestHandler.handle.bind(requestHandler);
  requestHandler.handle = (request, options) => handle(request, { ...options, abortSignal: deadlineSignal() });
};

/** What the store's own fault means to whoever asked. */
const told = (error: unknown): unknown => {
  if (isBusy(error)) return refuseFor("store.busy", { fault: error, service: "store" });
  return error instanceof Error && error.name === "AbortError" ? new DeadlinePassed() : error;
};

const makeClient = (): DynamoDBDocumentClient => {
  const database = new DynamoDBClient(awsPatience);
  endWithTheCall(database);
  const client = DynamoDBDocumentClient.from(database, {
    marshallOptions: { removeUndefinedValues: true },
  });
  // Outermost, so behind the SDK's own retries: a store that stays short of breath or away is busy, not broken.
  client.middlewareStack.add(
    (next) => (args) =>
      next(args).catch((error: unknown) => {
        throw told(error);
      }),
    { name: "tell-busy", step: "initialize", priority: "high" },
  );
  return client;
};

let made: DynamoDBDocumentClient | undefined;

/**
 * The table's client, made at first use, so that importing the store does nothing.
 * @throws Refusal `store.busy` when the store stays throttled or out of reach
 * @throws DeadlinePassed when the call's time is up
 */
export const client = (): DynamoDBDocumentClient => {
  made ??= makeClient();
  return made;
};

/** The table's name, from the environment. */
export const tableName = (): string => {
  const name = process.env.TABLE_NAME;
  if (!name) throw new Error("TABLE_NAME is not set");
  return name;
};
