import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, paginateScan, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { lookAtMonth } from "../../functions/roster/publish/look-at-month.ts";
import { previewPublishing } from "../../functions/roster/publish/preview-publishing.ts";
import { withVisits } from "../../functions/store/appointment/visits.ts";
import { directoryOf } from "../../functions/store/district/directory-of.ts";
import { personMonthsOf } from "../../functions/store/duty/person-months.ts";
import { draftOf } from "../../functions/store/roster/draft-rows.ts";
import { monthHeadOf } from "../../functions/store/roster/month-heads.ts";
import { rosterSettingsOf } from "../../functions/store/roster/roster-settings.ts";
import { rosterVersionOf } from "../../functions/store/roster/roster-versions.ts";
import { shiftCodesOf } from "../../functions/store/roster/shift-codes.ts";
import { sessionsOf } from "../../functions/store/session/sessions.ts";
import { sessionKey } from "../../functions/store/table/keys.ts";
import { seed } from "../../infra/demo/seed.ts";
import { type Engine, startEngine } from "../../infra/local/engine/engine.ts";
import { day } from "../../shared/time/instant.ts";
import { instantAt } from "../../shared/time/zone.ts";

const mondayNoon = instantAt("2026-11-23", 12 * 60, "WIB");
const TableName = `demo-${randomUUID()}`;
const folder = mkdtempSync(join(tmpdir(), "jumpa-demo-"));
let engine: Engine;
let client: DynamoDBDocumentClient;

type Item = Record<string, unknown>;

/** The whole table, in the order of its keys. */
const content = async (): Promise<Item[]> => {
  const items: Item[] = [];
  for await (const page of paginateScan({ client }, { TableName })) items.push(...(page.Items ?? []));
  const keyOf = ({ PK, SK }: Item): string => `${PK} ${SK}`;
  return items.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};

/** The table without what sessions are brought to. */
const withoutRosters = (items: Item[]): Item[] =>
  items.filter(({ PK }) => !/^(ROSTER|DUTY|PUBLISHED)#/.test(String(PK)));

beforeAll(async () => {
  engine = await startEngine({ folder, log: console.error });
  vi.stubEnv("AWS_ENDPOINT_URL_DYNAMODB", engine.url);
  vi.stubEnv("AWS_REGION", "ap-southeast-3");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
  vi.stubEnv("TABLE_NAME", TableName);
  client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: ["PK", "SK"].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
      KeySchema: [
        { AttributeName: "PK", KeyType: "HASH" },
        { AttributeName: "SK", KeyType: "RANGE" },
      ],
    }),
  );
}, 30_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

test("seeding twice leaves the same table, bookings in it stay, and a later day adds its sessions", async () => {
  const first = await seed(mondayNoon);
  const seeded = await content();
  expect(first).toEqual({ written: withoutRosters(seeded).length, yearsWithoutHolidays: [] });
  expect(seeded.filter(({ SK }) => String(SK).startsWith("CLINIC")).length).toBe(31);
  expect(seeded.filter(({ SK }) => String(SK).startsWith("HOLIDAY")).length).toBe(33);

  const Key = sessionKey("3604-cikande.2026-11-24.0800.rahmawati-cikande");
  await client.send(
    new UpdateCommand({
      TableName,
      Key,
      UpdateExpression: "SET claims.#one = :visit",
      ExpressionAttributeNames: { "#one": "1" },
      ExpressionAttributeValues: { ":visit": "k4m7q2x9ta-K7M4QX" },
      ConditionExpression: "attribute_exists(PK)",
    }),
  );
  const booked = await content();
  expect((await seed(mondayNoon)).written).toBe(0);
  expect(await content()).toEqual(booked);

  const added = await seed(mondayNoon + day);
  const later = await content();
  const daysOf = (items: Item[]): string[] =>
    [...new Set(withoutRosters(items).map(({ PK }) => String(PK).split("#")[2] ?? ""))].sort();
  expect(withoutRosters(later).length).toBe(withoutRosters(booked).length + added.written);
  expect(daysOf(booked).at(-1)).toBe("2026-12-07");
  expect(daysOf(later).at(-1)).toBe("2026-12-08");
  expect(later.find(({ PK, SK }) => PK === Key.PK && SK === Key.SK)).toMatchObject({
    claims: { 1: "k4m7q2x9ta-K7M4QX" },
  });
}, 60_000);

test("what the demonstration planned can be published by its scheduler as it is: nothing changes", async () => {
  const clinicId = "3604-anyar";
  const now = () => mondayNoon + day;
  const lookAt = lookAtMonth({
    ...{
      directoryOf,
      monthHeadOf,
      shiftCodesOf,
      rosterSettingsOf,
      draftOf,
      rosterVersionOf,
      personMonthsOf,
      sessionsOf,
      now,
    },
  });
  const preview = previewPublishing({ lookAtMonth: lookAt, withVisits });
  const scheduler = { role: "scheduler", accountId: "jadwal", clinicIds: [clinicId] } as const;
  const shown = await preview({ clinicId, month: "2026-12" }, scheduler, { id: "looks", fingerprint: "" });
  expect(shown).toMatchObject({ version: 3, create: 0, close: 0, reopen: 0, change: 0, held: [], elsewhere: [] });
  expect(shown.breaks.filter(({ severity }) => severity === "blocks")).toEqual([]);
}, 60_000);
