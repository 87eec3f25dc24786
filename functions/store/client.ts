import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { Refusal } from "../../shared/refusal/refusal.ts";

const throttled = new Set(["ThrottlingException", "ProvisionedThroughputExceededException", "RequestLimitExceeded"]);

const makeClient = (): DynamoDBDocumentClient => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });
  // Outermost, so behind the SDK's own retries: a store that stays short of breath is busy, not broken.
  client.middlewareStack.add(
    (next) => (args) =>
      next(args).catch((error: unknown) => {
        throw error instanceof Error && throttled.has(error.name) ? new Refusal("store.busy") : error;
      }),
    { name: "tell-busy", step: "initialize", priority: "high" },
  );
  return client;
};

let made: DynamoDBDocumentClient | undefined;

/**
 * The table's client, made at first use, so that importing the store does nothing.
 * @throws Refusal `store.busy` when the store stays throttled
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
