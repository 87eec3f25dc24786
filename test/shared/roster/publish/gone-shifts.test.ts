import { expect, test } from "vitest";
import type { Cells } from "../../../../shared/roster/month/roster-row.ts";
import { withGone } from "../../../../shared/roster/publish/gone-shifts.ts";
import type { PublishedMonth } from "../../../../shared/roster/publish/published-month.ts";
import { day } from "../../../../shared/time/instant.ts";
import { instantAt } from "../../../../shared/time/zone.ts";

const begin = instantAt("2026-11-20", 7 * 60, "WIB");
const hours = { from: 8 * 60, to: 12 * 60 };
const codes = [
  { code: "P", name: "Pagi", hours },
  { code: "R", name: "Rapat", hours: { from: 8 * 60, to: 9 * 60 } },
];

/** A version of December that is frozen so many days after the first. */
const version = (number: number, days: number, rows: Record<string, Cells>): PublishedMonth => ({
  ...{ clinicId: "3604-cikande", month: "2026-12", version: number, at: begin + days * day, codes },
  rows: Object.entries(rows).map(([practitionerId, cells]) => ({ practitionerId, cells })),
});
const goneOf = (practitionerId: string, date: string, days: number) => ({
  ...{ practitionerId, date, code: "P", name: "Pagi", hours, at: begin + days * day },
});

test("a first version has no shifts that are gone", () => {
  const first = version(1, 0, { ani: { "01": ["P"] } });
  expect(withGone(first, undefined)).toBe(first);
});

test("what the version before had, and who it had, is gone since the version that has it not", () => {
  const first = version(1, 0, { ani: { "01": ["P"], "02": ["P"] }, budi: { "03": ["P"] } });
  expect(withGone(version(2, 1, { ani: { "02": ["P"] } }), first).gone).toEqual([
    goneOf("ani", "2026-12-01", 1),
    goneOf("budi", "2026-12-03", 1),
  ]);
});

test("what begins at the same time is the same, changed; what comes back is gone no more", () => {
  const first = version(1, 0, { ani: { "01": ["P"] } });
  const second = withGone(version(2, 1, { ani: { "01": ["R"] } }), first);
  expect(second.gone).toBeUndefined();
  const third = withGone(version(3, 2, { ani: {} }), second);
  expect(third.gone).toMatchObject([{ code: "R", date: "2026-12-01" }]);
  expect(withGone(version(4, 3, { ani: { "01": ["P"] } }), third).gone).toBeUndefined();
});

test("what is gone is told for sixty days, counted from when it went", () => {
  const first = version(1, 0, { ani: { "01": ["P"] } });
  const second = withGone(version(2, 1, { ani: {} }), first);
  const third = withGone(version(3, 61, { ani: {} }), second);
  expect(third.gone).toEqual([goneOf("ani", "2026-12-01", 1)]);
  expect(withGone({ ...version(4, 61, { ani: {} }), at: begin + 61 * day + 1 }, third).gone).toBeUndefined();
});
