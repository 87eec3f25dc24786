import { existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CreateTableCommandInput, DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import { createTables } from "../../../infra/local/engine/create-tables.ts";
import { startEngine } from "../../../infra/local/engine/engine.ts";
import { startStreamUpkeep } from "../../../infra/local/engine/stream-upkeep.ts";
import { localCredentials } from "../../../infra/local/machine/local-credentials.ts";
import { PlainReason } from "../../../infra/local/machine/plain-reason.ts";
import { openTableStream } from "../../../infra/local/stream/table-stream.ts";

const region = "ap-southeast-3";
const table: CreateTableCommandInput = {
  TableName: "Items",
  AttributeDefinitions: [{ AttributeName: "PK", AttributeType: "S" }],
  KeySchema: [{ AttributeName: "PK", KeyType: "HASH" }],
  BillingMode: "PAY_PER_REQUEST",
  StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
};

const start = async (given?: string) => {
  const file = given ?? join(await mkdtemp(join(tmpdir(), "engine-")), "table.db");
  const said: string[] = [];
  const engine = await startEngine(file, (line) => void said.push(line));
  await createTables(engine.url, region, [table]);
  const client = new DynamoDBClient({ endpoint: engine.url, region, credentials: localCredentials });
  const put = (key: string) => client.send(new PutItemCommand({ TableName: "Items", Item: { PK: { S: key } } }));
  const has = async (key: string): Promise<boolean> =>
    (await client.send(new GetItemCommand({ TableName: "Items", Key: { PK: { S: key } } }))).Item !== undefined;
  return { file, engine, said, put, has };
};

test("killed in the middle of work, the engine comes back by itself with all that it acknowledged", async () => {
  const { engine, said, put, has } = await start();
  const acknowledged: string[] = [];
  const write = async (name: string): Promise<void> => {
    await put(name);
    acknowledged.push(name);
  };
  const first = engine.pid() ?? 0;
  const writing = Promise.allSettled(Array.from({ length: 200 }, (_, i) => write(`item-${i}`)));
  setTimeout(() => process.kill(first, "SIGKILL"), 40);
  await writing;
  await write("after");
  expect(engine.pid()).not.toBe(first);
  expect(said).toEqual([expect.stringContaining("SIGKILL")]);
  expect(await Promise.all(acknowledged.map(has))).toEqual(acknowledged.map(() => true));
  await engine.close();
});

test("closed and started again on its file, it has the same items, and its tables stay as they are", async () => {
  const { file, engine, put } = await start();
  await put("kept");
  await engine.close();
  const again = await start(file);
  expect(await again.has("kept")).toBe(true);
  await again.engine.close();
});

test("a file that is no database is a plain reason which says what to do, and stays untouched", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "engine-")), "table.db");
  await writeFile(file, "this is no database, and it is long enough to look like one");
  const failing = startEngine(file, () => {});
  await expect(failing).rejects.toThrow(PlainReason);
  await expect(failing).rejects.toThrow(/could not be opened .*npm start -- --reset/s);
  expect(existsSync(file)).toBe(true);
});

test("a trimmed stream goes on from any position, with nothing newer lost", async () => {
  const { file, engine, put } = await start();
  for (let i = 1; i <= 30; i += 1) await put(`item-${i}`);
  startStreamUpkeep(file, (line) => expect.fail(line), 10).close();
  const stream = await openTableStream({ engineUrl: engine.url, region, tableName: "Items", arnForFunctions: "arn" });
  const keysAfter = async (after: string | undefined): Promise<unknown[]> =>
    ((await stream?.read(after, 100)) ?? []).map(({ dynamodb }) => dynamodb.Keys);
  const newest = Array.from({ length: 10 }, (_, i) => ({ PK: { S: `item-${i + 21}` } }));
  expect(await keysAfter(undefined)).toEqual(newest);
  expect(await keysAfter("25")).toEqual(newest.slice(5));
  await put("new");
  expect(await keysAfter("30")).toEqual([{ PK: { S: "new" } }]);
  stream?.close();
  await engine.close();
});
