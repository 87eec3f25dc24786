import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import { createTables } from "../../../infra/local/engine/create-tables.ts";
import { startEngine } from "../../../infra/local/engine/engine.ts";
import { startStreamUpkeep } from "../../../infra/local/engine/stream-upkeep.ts";
import { localCredentials } from "../../../infra/local/machine/local-credentials.ts";
import { openTableStream } from "../../../infra/local/stream/table-stream.ts";

const region = "ap-southeast-3";

test("a trimmed stream goes on from any position, with nothing newer lost", async () => {
  const folder = await mkdtemp(join(tmpdir(), "engine-"));
  const log = (line: string): never => expect.fail(line);
  const engine = await startEngine({ folder, log });
  await createTables(engine.url, region, [
    {
      TableName: "Items",
      AttributeDefinitions: [{ AttributeName: "PK", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "PK", KeyType: "HASH" }],
      BillingMode: "PAY_PER_REQUEST",
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    },
  ]);
  const client = new DynamoDBClient({ endpoint: engine.url, region, credentials: localCredentials });
  const put = (key: string) => client.send(new PutItemCommand({ TableName: "Items", Item: { PK: { S: key } } }));
  for (let i = 1; i <= 30; i += 1) await put(`item-${i}`);
  startStreamUpkeep(join(folder, "table.db"), log, 10).close();
  const stream = await openTableStream({ engineUrl: engine.url, region, tableName: "Items", arnForFunctions: "arn" });
  const keysAfter = async (after: string | undefined): Promise<unknown[]> =>
    (await stream.read(after, 100)).map(({ dynamodb }) => dynamodb.Keys);
  const newest = Array.from({ length: 10 }, (_, i) => ({ PK: { S: `item-${i + 21}` } }));
  expect(await keysAfter(undefined)).toEqual(newest);
  expect(await keysAfter("25")).toEqual(newest.slice(5));
  await put("new");
  expect(await keysAfter("30")).toEqual([{ PK: { S: "new" } }]);
  stream.close();
  await engine.close();
});
