import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type CreateTableCommandInput, DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import { createTables } from "../../../infra/local/engine/create-tables.ts";
import { startEngine } from "../../../infra/local/engine/engine.ts";
import { engineKinds } from "../../../infra/local/engine/engine-kinds.ts";
import { localCredentials } from "../../../infra/local/machine/local-credentials.ts";
import { PlainReason } from "../../../infra/local/machine/plain-reason.ts";
import { engineUnderTest } from "../../harness/engine-under-test.ts";

const name = engineUnderTest();
const { file: fileName } = engineKinds[name];
const region = "ap-southeast-3";
const table: CreateTableCommandInput = {
  TableName: "Items",
  AttributeDefinitions: [{ AttributeName: "PK", AttributeType: "S" }],
  KeySchema: [{ AttributeName: "PK", KeyType: "HASH" }],
  BillingMode: "PAY_PER_REQUEST",
  StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
};

/** The engines this process has begun that live. */
const childrenOf = (parent: number): number[] =>
  execFileSync("ps", ["-o", "pid=,comm=", "--ppid", String(parent)], { encoding: "utf8" })
    .split("\n")
    .filter((line) => /dynoxide|java/.test(line))
    .map((line) => Number.parseInt(line, 10));

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "engine-"));

const start = async (given?: string) => {
  const folder = given ?? (await newFolder());
  const said: string[] = [];
  const engine = await startEngine({ folder, name, log: (line) => void said.push(line) });
  await createTables(engine.url, region, [table]);
  const client = new DynamoDBClient({ endpoint: engine.url, region, credentials: localCredentials });
  const put = (key: string) => client.send(new PutItemCommand({ TableName: "Items", Item: { PK: { S: key } } }));
  const has = async (key: string): Promise<boolean> =>
    (await client.send(new GetItemCommand({ TableName: "Items", Key: { PK: { S: key } } }))).Item !== undefined;
  return { folder, file: join(folder, fileName), engine, said, put, has };
};

test("killed in the middle of work, the engine comes back by itself with all that it acknowledged", async () => {
  const { engine, said, put, has } = await start();
  const acknowledged: string[] = [];
  const write = async (name: string): Promise<boolean> => {
    await put(name);
    acknowledged.push(name);
    return true;
  };
  const first = engine.pid() ?? 0;
  const writing = Promise.allSettled(Array.from({ length: 200 }, (_, i) => write(`item-${i}`)));
  setTimeout(() => process.kill(first, "SIGKILL"), 40);
  await writing;
  // Until it is back, which takes some engines seconds.
  await expect.poll(() => write("after").catch(() => false), { timeout: 30_000 }).toBe(true);
  expect(engine.pid()).not.toBe(first);
  expect(said).toEqual([expect.stringContaining("SIGKILL")]);
  expect(await Promise.all(acknowledged.map(has))).toEqual(acknowledged.map(() => true));
  await engine.close();
}, 60_000);

test("closed and started again on its file, it has the same items, and its tables stay as they are", async () => {
  const { folder, engine, put } = await start();
  await put("kept");
  await engine.close();
  const again = await start(folder);
  expect(await again.has("kept")).toBe(true);
  await again.engine.close();
});

test("killed again and again before it answers, it is begun again until it does, and nobody is told to lose data", async () => {
  const { engine, said, put, has } = await start();
  await put("kept");
  const killed = new Set<number>();
  const killing = setInterval(() => {
    for (const pid of childrenOf(process.pid)) {
      killed.add(pid);
      process.kill(pid, "SIGKILL");
    }
  }, 5);
  await wait(2500);
  clearInterval(killing);
  await expect.poll(() => has("kept"), { timeout: 30_000 }).toBe(true);
  // Pauses grow: it is no race between the two.
  expect(killed.size).toBeGreaterThan(2);
  expect(killed.size).toBeLessThan(12);
  expect(said.join("\n")).not.toMatch(/reset|damaged/);
  await engine.close();
}, 60_000);

test.each([
  ["no database", async () => "this is no database, and it is long enough to look like one"],
  ["torn apart", async (healthy: string) => Buffer.from(await readFile(healthy)).fill(7, 100, 8192)],
])("a file that is %s is a plain reason which says what to do, and stays as it is", async (_, contentOf) => {
  const { file: healthy, engine, put } = await start();
  await put("kept");
  await engine.close();
  const folder = await newFolder();
  const file = join(folder, fileName);
  const content = await contentOf(healthy);
  await writeFile(file, content);
  const failing = startEngine({ folder, name, log: () => {} });
  await expect(failing).rejects.toThrow(PlainReason);
  await expect(failing).rejects.toThrow(
    /is damaged: move its folder aside \(mv .*\) and start again; nothing is deleted\.$/,
  );
  expect(await readFile(file)).toEqual(Buffer.from(content));
});

test("the table's file is nobody else's to read", async () => {
  const { file, engine, put } = await start();
  await put("kept");
  expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
  await engine.close();
});
