import { expect, test } from "vitest";
import { endVersion, monthHeadOf } from "../../functions/store/roster/month-heads.ts";
import { rosterVersionOf } from "../../functions/store/roster/roster-versions.ts";
import { saveFreeze } from "../../functions/store/roster/save-freeze.ts";
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
