import { expect, test } from "vitest";
import type { OwnShift } from "../../../../../shared/roster/month/own-shifts.ts";
import { changesIn, monthDays } from "../../../../../web/features/roster/my-month/month-days.ts";

const shift = (date: string, code: string, from: number): OwnShift => ({
  clinicId: "3604-cikande",
  date,
  code,
  name: code,
  hours: { from, to: from + 240 },
});

test("each day has what is on it and what is no more, in the order of time, and says which is which", () => {
  const [morning, guard, gone] = [
    shift("2026-12-11", "P", 480),
    shift("2026-12-11", "J", 840),
    shift("2026-12-10", "P", 480),
  ];
  if (!(morning && guard && gone)) throw new Error("three shifts");
  expect(monthDays([morning, guard], { added: [guard], gone: [gone] })).toEqual([
    { date: "2026-12-10", shifts: [{ ...gone, change: "gone" }] },
    { date: "2026-12-11", shifts: [morning, { ...guard, change: "added" }] },
  ]);
});

test("a day that is off is there, with a shift beside it or none", () => {
  const morning = shift("2026-12-11", "P", 480);
  const off = [
    { date: "2026-12-09", is: "leave" as const },
    { date: "2026-12-11", half: "p" as const, is: "away" as const },
  ];
  expect(monthDays([morning], { added: [], gone: [] }, off)).toEqual([
    { date: "2026-12-09", shifts: [], off: [off[0]] },
    { date: "2026-12-11", shifts: [morning], off: [off[1]] },
  ]);
});

test("a shift whose hours, place or meeting changed is one line that knows what it was, and counts as one change", () => {
  const [was, is] = [shift("2026-12-11", "P", 480), shift("2026-12-11", "P", 510)];
  const days = monthDays([is], { added: [is], gone: [was] });
  expect(days).toEqual([{ date: "2026-12-11", shifts: [{ ...is, change: "changed", before: was }] }]);
  expect(changesIn(days)).toBe(1);
});
