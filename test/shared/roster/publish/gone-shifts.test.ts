import { describe, expect, test } from "vitest";
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
  clinicId: "3604-cikande",
  month: "2026-12",
  version: number,
  at: begin + days * day,
  codes,
  rows: Object.entries(rows).map(([practitionerId, cells]) => ({ practitionerId, cells })),
});
const goneOf = (practitionerId: string, date: string, days: number) => ({
  practitionerId,
  date,
  code: "P",
  name: "Pagi",
  hours,
  at: begin + days * day,
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

describe("what is told has an end, whatever is planned anew", () => {
  const days = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, "0"));
  const everyDay: Cells = Object.fromEntries(days.map((date) => [date, ["P"]]));
  const many = Array.from({ length: 30 }, (_, index) => `petugas-${"abcdefghij"[index % 10]}${"klm"[index % 3]}`);
  const bytesOf = (month: PublishedMonth) => Buffer.byteLength(JSON.stringify(month.gone));
  const first = version(1, 0, Object.fromEntries(many.map((one) => [one, everyDay])));
  const second = withGone(version(2, 1, {}), first);

  test("of 930 shifts that go at once those are told that would have begun first, in 64 KB", () => {
    const told = second.gone ?? [];
    expect(bytesOf(second)).toBeLessThanOrEqual(64 * 1024 + 1);
    expect(bytesOf(second)).toBeGreaterThan(60_000);
    const last = told.at(-1)?.date ?? "";
    const sooner = days.filter((date) => `2026-12-${date}` < last);
    expect(told.filter(({ date }) => date < last)).toHaveLength(many.length * sooner.length);
  });

  test("what goes after it is told, in the place of what went before", () => {
    const third = withGone(version(3, 2, { ani: { "31": ["P"] } }), second);
    const fourth = withGone(version(4, 3, {}), third);
    expect(fourth.gone?.[0]).toEqual(goneOf("ani", "2026-12-31", 3));
    expect(bytesOf(fourth)).toBeLessThanOrEqual(64 * 1024 + 1);
  });

  test("letters count as the store counts them: a name in another script takes three times as much", () => {
    const ofName = (name: string) => {
      const named = { ...first, codes: [{ code: "P", name, hours }] };
      return withGone(version(2, 1, {}), named).gone?.length ?? 0;
    };
    expect(ofName("ꦥ".repeat(60))).toBeLessThan(ofName("p".repeat(60)) * 0.7);
  });
});
