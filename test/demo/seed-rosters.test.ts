import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { endVersion, monthHeadOf } from "../../functions/store/roster/month-heads.ts";
import { rosterVersionOf } from "../../functions/store/roster/roster-versions.ts";
import { saveFreeze } from "../../functions/store/roster/save-freeze.ts";
import { client, tableName } from "../../functions/store/table/client.ts";
import { monthHeadKey } from "../../functions/store/table/keys.ts";
import { clinics } from "../../infra/demo/clinics.ts";
import { seedRosters } from "../../infra/demo/seed-rosters.ts";
import { daysFrom } from "../../shared/time/local-date.ts";
import { useTable } from "../functions/store/use-table.ts";

useTable();

test("a shift that somebody has published far ahead keeps no day between from being planned", async () => {
  const clinic = clinics.find(({ id }) => id === "3604-cikande");
  if (!clinic) throw new Error("the demonstration has no such clinic");
  const seedFrom = (from: string) => seedRosters({ clinic, zone: "WIB", days: daysFrom(from, 10), today: from });
  expect(await seedFrom("2026-12-01")).toBeGreaterThan(0);
  expect(await seedFrom("2026-12-01")).toBe(0);
  const of = { clinicId: clinic.id, month: "2026-12" };
  const { version } = await monthHeadOf(of.clinicId, of.month);
  const before = await rosterVersionOf({ ...of, version });
  if (!before) throw new Error("nothing was published");
  const rows = before.rows.map((row, index) => (index === 0 ? { ...row, cells: { ...row.cells, "31": ["X"] } } : row));
  const next = { ...before, rows, version: version + 1 };
  await saveFreeze(clinic.id, { versions: [next], people: [] });
  await endVersion(next);
  expect(await seedFrom("2026-12-06")).toBeGreaterThan(0);
  const after = await rosterVersionOf({ ...of, version: version + 2 });
  const days = new Set(after?.rows.flatMap(({ cells }) => Object.keys(cells)));
  expect(days.has("15") || days.has("14")).toBe(true);
  expect(after?.rows.flatMap(({ cells }) => cells["31"] ?? [])).toEqual(["X"]);
});

test("what a scheduler closed of the days to come stays closed, and the rest is planned", async () => {
  const clinic = clinics.find(({ id }) => id === "3604-cikande");
  if (!clinic) throw new Error("the demonstration has no such clinic");
  const of = { clinicId: clinic.id, month: "2027-03" };
  const seedFrom = (from: string) => seedRosters({ clinic, zone: "WIB", days: daysFrom(from, 10), today: from });
  await seedFrom("2027-03-01");
  const head = await monthHeadOf(of.clinicId, of.month);
  const closed = ["2027-03-12"];
  const Item = { ...monthHeadKey(of.clinicId, of.month), ...head, changes: 1, closed };
  await client().send(new PutCommand({ TableName: tableName(), Item }));
  expect(await seedFrom("2027-03-06")).toBeGreaterThan(0);
  const after = await rosterVersionOf({ ...of, version: head.version + 1 });
  const days = new Set(after?.rows.flatMap(({ cells }) => Object.keys(cells)));
  expect([days.has("11"), days.has("12")]).toEqual([true, false]);
  expect(await monthHeadOf(of.clinicId, of.month)).toMatchObject({ closed, changes: 1 });
});

test("a day on which all are away by now is not given back to them", async () => {
  const clinic = clinics.find(({ id }) => id === "3604-cikande");
  if (!clinic) throw new Error("the demonstration has no such clinic");
  const of = { clinicId: clinic.id, month: "2027-04" };
  const seedFrom = (from: string) => seedRosters({ clinic, zone: "WIB", days: daysFrom(from, 10), today: from });
  await seedFrom("2027-04-01");
  const head = await monthHeadOf(of.clinicId, of.month);
  const before = await rosterVersionOf({ ...of, version: head.version });
  if (!before) throw new Error("nothing was published");
  const rows = before.rows.map(({ cells: { "08": _, ...cells }, ...row }) => ({ ...row, cells }));
  const next = { ...before, rows, version: head.version + 1 };
  await saveFreeze(clinic.id, { versions: [next], people: [] }, new Map([[of.month, head]]));
  await endVersion(next);
  expect(await seedFrom("2027-04-05")).toBeGreaterThan(0);
  const after = await rosterVersionOf({ ...of, version: head.version + 2 });
  const days = new Set(after?.rows.flatMap(({ cells }) => Object.keys(cells)));
  expect([days.has("08"), days.has("09"), days.has("12")]).toEqual([false, true, true]);
});
