import { mkdtemp } from "node:fs/promises";
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

test("data that a newer release wrote are one plain line, and stay as they are", async () => {
  const options = optionsFor(join(await mkdtemp(join(tmpdir(), "jumpa-")), "data"));
  const cloud = await startLocalCloud(options);
  await sayVersion(cloud, 99);
  await cloud.close();
  const refused = await startLocalCloud(options).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(PlainReason);
  expect(String(refused)).toMatch(
    /^PlainReason: The data in \S+ have version 99, and this release knows none after \d+: run the newer release that wrote them, or keep other data with "npm start -- --data <folder>"\.$/,
  );
}, 60_000);
