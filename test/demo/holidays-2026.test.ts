import { expect, test } from "vitest";
import { holidays2026 } from "../../infra/demo/holidays-2026.ts";
import { Holiday } from "../../shared/time/holiday.ts";

test("2026 has 17 holidays and 8 days of collective leave", () => {
  const count = (kind: Holiday["kind"]): number => holidays2026.filter((entry) => entry.kind === kind).length;
  expect([count("holiday"), count("collective-leave")]).toEqual([17, 8]);
});

test("each day off is a day of 2026, in order and once, and names its decree", () => {
  const dates = holidays2026.map((entry) => Holiday.parse(entry).date);
  expect(dates).toEqual([...new Set(dates)].sort());
  expect(dates.every((date) => date.startsWith("2026-"))).toBe(true);
  expect(holidays2026.every(({ source }) => source.startsWith("SKB 3 Menteri"))).toBe(true);
});

test("Idul Fitri is on the decree's days, not a day early", () => {
  const named = holidays2026.filter(({ name }) => name.startsWith("Idul Fitri"));
  expect(named.map(({ date }) => date)).toEqual(["2026-03-21", "2026-03-22"]);
});
