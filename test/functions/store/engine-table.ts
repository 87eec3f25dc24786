import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { localAwsEnvironment } from "../../../infra/local/machine/local-credentials.ts";
import { startTestEngine } from "./engine.ts";

/** An engine in memory with one table, keyed as ours is. */
export type EngineTable = { url: string; environment: Record<string, string>; stop(): void };

const key = (AttributeName: string, KeyType: "HASH" | "RANGE") => ({ AttributeName, KeyType });
const text = (AttributeName: string) => ({ AttributeName, AttributeType: "S" as const });

/** Starts one; what a process needs to work on it is in `environment`. */
export const startEngineTable = async (): Promise<EngineTable> => {
  const engine = await startTestEngine();
  const TABLE_NAME = `bench-${crypto.randomUUID()}`;
  const environment = { ...localAwsEnvironment("ap-southeast-3"), AWS_ENDPOINT_URL_DYNAMODB: engine.url, TABLE_NAME };
  Object.assign(process.env, environment);
  const database = new DynamoDBClient({});
  await database.send(
    new CreateTableCommand({
      TableName: TABLE_NAME,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [text("PK"), text("SK")],
      KeySchema: [key("PK", "HASH"), key("SK", "RANGE")],
    }),
  );
  database.destroy();
  return { url: engine.url, environment, stop: engine.stop };
};
