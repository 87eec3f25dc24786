import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { openDataFolder } from "../../../infra/local/data-folder.ts";
import { createTables } from "../../../infra/local/engine/create-tables.ts";
import { startEngine } from "../../../infra/local/engine/engine.ts";
import { localCredentials } from "../../../infra/local/machine/local-credentials.ts";
import { followStreams, type StreamFaults } from "../../../infra/local/stream/follow-streams.ts";
import { engineUnderTest } from "../../harness/engine-under-test.ts";

const region = "ap-southeast-3";
const Records = z.object({
  Records: z.array(
    z.object({
      dynamodb: z.object({
        NewImage: z.object({
          SK: z.object({ S: z.string() }),
          version: z.object({ N: z.coerce.number() }),
          kept: z.unknown(),
        }),
      }),
    }),
  ),
});
/** Whatever an engine leaves out of a change, a function gets it. */
const kept = {
  M: { claims: { M: {} }, services: { L: [] }, photo: { B: new Uint8Array([1, 2]) }, open: { BOOL: false } },
};
const keptAsJson = { M: { claims: { M: {} }, services: { L: [] }, photo: { B: "AQI=" }, open: { BOOL: false } } };
const mapping = {
  id: "Changes",
  functionName: "follow",
  tableName: "Items",
  streamArn: "arn",
  batchSize: 4,
  bisectsOnError: true,
  retries: 3,
  reportsItemFailures: false,
  patterns: [],
};

/** Ten items written five times each, and what a slow function sees of them. */
const followed = async (faults?: StreamFaults) => {
  const data = openDataFolder(join(mkdtempSync(join(tmpdir(), "jumpa-stream-")), "data"), false);
  const engine = await startEngine({ folder: data.path, name: engineUnderTest(), log: () => {} });
  await createTables(engine.url, region, [
    {
      TableName: "Items",
      AttributeDefinitions: ["PK", "SK"].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
      KeySchema: [
        { AttributeName: "PK", KeyType: "HASH" },
        { AttributeName: "SK", KeyType: "RANGE" },
      ],
      BillingMode: "PAY_PER_REQUEST",
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    },
  ]);
  const seen: [key: string, version: number][] = [];
  const atOnce = { now: 0, most: 0 };
  const invoke = async (_: string, event: unknown): Promise<void> => {
    atOnce.now += 1;
    atOnce.most = Math.max(atOnce.most, atOnce.now);
    await wait(10);
    for (const { dynamodb } of Records.parse(event).Records) {
      expect(dynamodb.NewImage.kept).toEqual(keptAsJson);
      seen.push([dynamodb.NewImage.SK.S, dynamodb.NewImage.version.N]);
    }
    atOnce.now -= 1;
  };
  const client = new DynamoDBClient({ endpoint: engine.url, region, credentials: localCredentials });
  for (let n = 0; n < 50; n += 1) {
    const Item = {
      PK: { S: `place-${n % 5}` },
      SK: { S: `item-${n % 10}` },
      version: { N: `${Math.floor(n / 10)}` },
      kept,
    };
    await client.send(new PutItemCommand({ TableName: "Items", Item }));
  }
  const log = (line: string): never => expect.fail(line);
  const streams = followStreams({
    mappings: [mapping],
    engineUrl: engine.url,
    region,
    data,
    invoke,
    log,
    ...(faults && { faults }),
  });
  await expect.poll(() => new Set(seen.map(String)).size, { timeout: 15_000 }).toBe(50);
  await wait(300);
  await streams.close();
  await engine.close();
  data.release();
  return { seen, atOnce };
};

const firstSights = (seen: readonly [string, number][], item: string): number[] => [
  ...new Set(seen.filter(([key]) => key === item).map(([, version]) => version)),
];

test("as it is on this machine every change comes once, in its order, one batch after the other", async () => {
  const { seen, atOnce } = await followed();
  expect(seen).toEqual(Array.from({ length: 50 }, (_, n) => [`item-${n % 10}`, Math.floor(n / 10)]));
  expect(atOnce.most).toBe(1);
}, 30_000);

test("asked for, it is as on AWS: shards side by side, batches given again, and only an item's own changes in order", async () => {
  let batch = 0;
  const again = (): boolean => {
    batch += 1;
    return batch % 3 === 1;
  };
  const { seen, atOnce } = await followed({ shards: 2, parallelBatches: 2, again });
  expect(atOnce.most).toBeGreaterThan(1);
  expect(seen.length).toBeGreaterThan(50);
  for (let item = 0; item < 10; item += 1) expect(firstSights(seen, `item-${item}`)).toEqual([0, 1, 2, 3, 4]);
}, 30_000);
