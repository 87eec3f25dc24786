import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, paginateScan, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { getDistrictCoverage } from "../../functions/roster/cover/get-district-coverage.ts";
import { lookAtMonth, lookAtMonthStore } from "../../functions/roster/publish/look-at-month.ts";
import { previewPublishing } from "../../functions/roster/publish/preview-publishing.ts";
import { visitsAt } from "../../functions/store/appointment/visits.ts";
import { withVisits } from "../../functions/store/appointment/with-visits.ts";
import { directoryOf } from "../../functions/store/district/directory-of.ts";
import { publishedMonthsOf } from "../../functions/store/published/published-months.ts";
import { savedRowsOf } from "../../functions/store/roster/draft-rows.ts";
import { monthHeadOf } from "../../functions/store/roster/month-heads.ts";
import { rosterSettingOf } from "../../functions/store/roster/roster-settings.ts";
import { rosterVersionOf } from "../../functions/store/roster/roster-versions.ts";
import { sessionsOf } from "../../functions/store/session/sessions.ts";
import { swapsOf } from "../../functions/store/swap/swaps.ts";
import { sessionKey } from "../../functions/store/table/keys.ts";
import { withoutDoctor } from "../../infra/demo/rosters.ts";
import { seed } from "../../infra/demo/seed.ts";
import { type Engine, startEngine } from "../../infra/local/engine/engine.ts";
import { day } from "../../shared/time/instant.ts";
import { weekdayOf } from "../../shared/time/local-date.ts";
import { instantAt } from "../../shared/time/zone.ts";

const fridayNoon = instantAt("2026-11-27", 12 * 60, "WIB");
const nextMonday = fridayNoon + 3 * day;
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

test("seeding twice leaves the same table, bookings in it stay, and a later week adds its sessions", async () => {
  const first = await seed(fridayNoon);
  const seeded = await content();
  expect(first).toEqual({ written: withoutRosters(seeded).length, yearsWithoutHolidays: [] });
  expect(seeded.filter(({ SK }) => String(SK).startsWith("CLINIC")).length).toBe(31);
  expect(seeded.filter(({ SK }) => String(SK).startsWith("HOLIDAY")).length).toBe(33);

  const Key = sessionKey("3604-cikande.2026-11-27.0800.rahmawati-cikande");
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
  expect((await seed(fridayNoon)).written).toBe(0);
  expect(await content()).toEqual(booked);

  // The week of the last day that can be booked is there as a whole: the next one comes with the next Monday.
  expect((await seed(fridayNoon + 2 * day)).written).toBe(0);
  const added = await seed(nextMonday);
  const later = await content();
  const daysOf = (items: Item[]): string[] =>
    [...new Set(withoutRosters(items).flatMap(({ PK }) => String(PK).split("#")[2] ?? []))].sort();
  expect(withoutRosters(later).length).toBe(withoutRosters(booked).length + added.written);
  expect([daysOf(booked).at(0), daysOf(booked).at(-1)]).toEqual(["2026-11-27", "2026-12-13"]);
  expect(daysOf(later).at(-1)).toBe("2026-12-20");
  expect(later.find(({ PK, SK }) => PK === Key.PK && SK === Key.SK)).toMatchObject({
    claims: { 1: "k4m7q2x9ta-K7M4QX" },
  });
}, 60_000);

test("what the demonstration planned can be published by its scheduler as it is: nothing changes", async () => {
  const clinicId = "3604-anyar";
  const now = () => nextMonday;
  const lookAt = lookAtMonth({ ...lookAtMonthStore, now });
  const preview = previewPublishing({ lookAtMonth: lookAt, visitsAt, withVisits, sessionsOf, swapsOf });
  const scheduler = { role: "scheduler", accountId: "jadwal", clinicIds: [clinicId] } as const;
  const shown = await preview({ clinicId, month: "2026-12" }, scheduler, { id: "looks", fingerprint: "" });
  expect(shown).toMatchObject({ version: 3, create: 0, close: 0, reopen: 0, change: 0, held: [], elsewhere: [] });
  expect(shown.breaks.filter(({ severity }) => severity === "blocks")).toEqual([]);
}, 60_000);

test.each(["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"])(
  "in the week of %s the health office sees most puskesmas as they want to be, and first who has no doctor on a day",
  async (monday) => {
    const now = () => nextMonday;
    const look = getDistrictCoverage({
      directoryOf,
      rosterSettingOf,
      publishedMonthsOf,
      monthHeadOf,
      rosterVersionOf,
      savedRowsOf,
      now,
    });
    const office = { role: "district", accountId: "dinkes", districtId: "3604" } as const;
    const { clinics } = await look({ date: monday }, office, { id: "looks", fingerprint: "" });
    expect(clinics.flatMap(({ unpublished }) => unpublished)).toEqual([]);
    expect(new Set(clinics.map(({ wanted }) => wanted))).toEqual(new Set(["chosen"]));
    const lacking = clinics.filter(({ gaps }) => gaps.length > 0);
    expect(clinics.slice(0, lacking.length)).toEqual(lacking);
    expect(clinics.flatMap(({ unplanned = [] }) => unplanned)).toEqual([]);
    const days = lacking.map(({ clinicId, gaps }) => [clinicId, [...new Set(gaps.map(({ date }) => weekdayOf(date)))]]);
    expect(days.length).toBe(7);
    expect(Object.fromEntries(days)).toEqual(withoutDoctor);
  },
  60_000,
);

test("a week beyond what was planned lacks nobody: it isn't scheduled yet", async () => {
  const live = { directoryOf, rosterSettingOf, publishedMonthsOf, monthHeadOf, rosterVersionOf, savedRowsOf };
  const look = getDistrictCoverage({ ...live, now: () => nextMonday });
  const office = { role: "district", accountId: "dinkes", districtId: "3604" } as const;
  const { clinics } = await look({ date: "2026-12-21" }, office, { id: "looks", fingerprint: "" });
  expect(clinics.flatMap(({ gaps }) => gaps)).toEqual([]);
  expect(new Set(clinics.map(({ unplanned }) => unplanned?.length))).toEqual(new Set([7]));
}, 60_000);
