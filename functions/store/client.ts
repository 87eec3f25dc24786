import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { awsPatience } from "../trigger/aws-patience.ts";

const throttled = new Set(["ThrottlingException", "ProvisionedThroughputExceededException", "RequestLimitExceeded"]);
const unreached = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT"]);

/** Whether the store is there but has no time, or can't be reached for a moment: a later try can help, for any request. */
const isBusy = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (throttled.has(error.name) || error.name === "TimeoutError") return true;
  return "code" in error && typeof error.code === "string" && unreached.has(error.code);
};

const makeClient = (): DynamoDBDocumentClient => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(awsPatience), {
    marshallOptions: { removeUndefinedValues: true },
  });
  // Outermost, so behind the SDK's own retries: a store that stays short of breath or away is busy, not broken.
  client.middlewareStack.add(
    (next) => (args) =>
      next(args).catch((error: unknown) => {
        throw isBusy(error) ? new Refusal("store.busy") : error;
      }),
    { name: "tell-busy", step: "initialize", priority: "high" },
  );
  return client;
};

let made: DynamoDBDocumentClient | undefined;

/**
 * The table's client, made at first use, so that importing the store does nothing.
 * @throws Refusal `store.busy` when the store stays throttled or out of reach
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
