import { expect, test } from "vitest";
import type { Swap } from "../../../../../shared/roster/swap/swap.ts";
import { swapsWithin } from "../../../../../web/features/roster/requests/swaps-within.ts";
import { agreed, approved } from "./agreed-swap.ts";

const open: Swap = { ...agreed, state: { status: "open" } };
const leaveOf = (practitionerId: string, from: string, to = from) => ({
  practitionerId,
  from: `2026-12-${from}`,
  to: `2026-12-${to}`,
});

test("a leave touches the swaps that its person gave or agreed to take on one of its days", () => {
  expect(swapsWithin(leaveOf("budi", "13", "15"), [agreed])).toEqual([agreed]);
  expect(swapsWithin(leaveOf("ani", "14"), [agreed, open])).toEqual([agreed, open]);
});

test("none of others, of other days, or that is over", () => {
  expect(swapsWithin(leaveOf("citra", "14"), [agreed])).toEqual([]);
  expect(swapsWithin(leaveOf("budi", "15", "16"), [agreed])).toEqual([]);
  expect(swapsWithin(leaveOf("budi", "14"), [open, approved])).toEqual([]);
});
