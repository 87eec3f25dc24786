import { expect, test } from "vitest";
import {
  isBeyond,
  type LeaveAsked,
  leftFor,
  type Requests,
  yearsUnknown,
} from "../../../../../web/features/roster/requests/create-leave-decision.ts";

const asked = (takes: LeaveAsked["takes"]): LeaveAsked => ({
  id: "1796000000000-aaaaaaaaaaaaaaaa",
  clinicId: "3604-cikande",
  practitionerId: "ani",
  kind: "annual",
  from: "2026-12-28",
  to: "2027-01-04",
  askedAt: 0,
  revision: 1,
  state: { status: "open" },
  days: 7,
  takes,
});
const used = (now: number, next: number): Requests => ({
  today: "2026-12-07",
  requests: [],
  swaps: [],
  balances: [
    { practitionerId: "ani", year: "2026", used: now, revision: 1 },
    { practitionerId: "ani", year: "2027", used: next, revision: 1 },
    { practitionerId: "budi", year: "2027", used: 12, revision: 1 },
  ],
});
const takes = [
  { year: "2026", days: 4 },
  { year: "2027", days: 3 },
];

test("a leave over the turn of a year is held to what is left of each of them", () => {
  expect(leftFor(asked(takes), used(7, 10))).toEqual([
    { year: "2026", days: 4, left: 5 },
    { year: "2027", days: 3, left: 2 },
  ]);
  // More in all than the first year has left, and enough in each.
  expect(isBeyond(asked(takes), used(8, 9))).toBe(false);
  expect(isBeyond(asked(takes), used(9, 0))).toBe(true);
  expect(isBeyond(asked(takes), used(0, 10))).toBe(true);
});

test("a leave that takes nothing is never beyond", () => {
  expect(leftFor(asked([]), used(12, 12))).toEqual([]);
  expect(isBeyond(asked([]), used(12, 12))).toBe(false);
});

test("a year whose balance could not be read is named, and keeps nobody from deciding", () => {
  const all = { ...used(7, 10), balances: used(7, 10).balances.slice(1) };
  expect([yearsUnknown(asked(takes), all), yearsUnknown(asked(takes), used(7, 10))]).toEqual([["2026"], []]);
  expect(isBeyond(asked([{ year: "2026", days: 12 }]), all)).toBe(false);
});
