import { createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import {
  type Asked,
  createDecision,
  isBeyond,
  leftFor,
  type Requests,
} from "../../../../../web/features/roster/requests/create-decision.ts";

const asked = (takes: Asked["takes"]): Asked => ({
  ...{ id: "1796000000000-aaaaaaaaaaaaaaaa", clinicId: "3604-cikande", practitionerId: "ani", kind: "annual" },
  ...{ from: "2026-12-28", to: "2027-01-04", askedAt: 0, revision: 1, state: { status: "open" }, days: 7, takes },
});
const used = (now: number, next: number): Requests => ({
  ...{ today: "2026-12-07", requests: [], swaps: [] },
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

test("what is refused is shown anew: what the leave does, and what is left of the year", async () => {
  const preview = vi.fn(async () => ({ digest: "d".repeat(22), off: [], affected: [], unreadable: 0, breaks: [] }));
  const reread = vi.fn();
  const decision = createRoot(() =>
    createDecision({
      ...{ request: asked(takes), preview, decided: vi.fn(), reread },
      decide: async () => {
        throw new ApiRefusal("roster.leave-over", "Sisa cuti tidak cukup.", {});
      },
    }),
  );
  await vi.waitUntil(() => decision.look.load.value());
  await decision.approve(false);
  expect([decision.state().status, preview.mock.calls.length, reread.mock.calls.length]).toEqual(["refused", 2, 1]);
  await decision.decline();
  expect(reread).toHaveBeenCalledTimes(2);
});
