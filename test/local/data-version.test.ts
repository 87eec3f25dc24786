import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import { versionKey } from "../../functions/store/table/keys.ts";
import { localCredentials } from "../../infra/local/machine/local-credentials.ts";
import { PlainReason } from "../../infra/local/machine/plain-reason.ts";
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from "../../infra/local/start-local-cloud.ts";

const optionsFor = (dataFolder: string): LocalCloudOptions => ({
  port: 0,
  dataFolder,
  fromSources: true,
  pages: "none",
  video: false,
});

const sayVersion = async ({ engine, assembly }: LocalCloud, version: number): Promise<void> => {
  const client = new DynamoDBClient({
    endpoint: engine.url,
    region: assembly.place.region,
    credentials: localCredentials,
  });
  const { PK, SK } = versionKey();
  const Item = { PK: { S: PK }, SK: { S: SK }, version: { N: String(version) } };
  await client.send(new PutItemCommand({ TableName: assembly.output("TableName"), Item }));
  client.destroy();
};

/** What lies in a data folder beside the tables, file by file: the engine alone decides how it keeps those. */
const filesBeside = async (folder: string): Promise<Record<string, string>> => {
  const names = (await readdir(folder)).filter((name) => /\.jsonl?$/.test(name));
  return Object.fromEntries(
    await Promise.all(names.toSorted().map(async (name) => [name, await readFile(join(folder, name), "utf8")])),
  );
};

test("data that a newer release wrote are one plain line, and stay as they are", async () => {
  const options = optionsFor(join(await mkdtemp(join(tmpdir(), "jumpa-")), "data"));
  const cloud = await startLocalCloud(options);
  await sayVersion(cloud, 99);
  await cloud.close();
  const folder = options.dataFolder;
  await writeFile(join(folder, "metrics.jsonl"), '{"counted":"before"}\n');
  const before = await filesBeside(folder);
  expect(Object.keys(before)).toContain("metrics.jsonl");
  const refused = await startLocalCloud(options).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(PlainReason);
  expect(String(refused)).toMatch(
    /^PlainReason: The data in \S+ have version 99, and this release knows none after \d+: run the newer release that wrote them\. Or keep other data: npm start -- --data <folder>\.$/,
  );
  expect(await filesBeside(folder)).toEqual(before);
}, 60_000);
