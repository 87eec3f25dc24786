import { describe, expect, test } from "vitest";
import { Refusal } from "../../../../shared/refusal/refusal.ts";
import { requireStanding } from "../../../../shared/roster/swap/require-swap.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { asOf, type Reading } from "../../../../shared/roster/swap/swap-as-read.ts";
import { canBeEnded, isDecidable } from "../../../../shared/roster/swap/swap-state.ts";
import { instantAt } from "../../../../shared/time/zone.ts";

const now = instantAt("2026-12-07", 9 * 60, "WIB");
const until = instantAt("2026-12-14", 8 * 60, "WIB");
const shift = { date: "2026-12-14", code: "P", name: "Poli umum pagi", hours: { from: 480, to: 720 }, version: 1 };
const owned = (practitionerId: string) => ({ ...shift, practitionerId, cell: ["P"] });
type Asked = Pick<Swap, "id" | "clinicId" | "askedAt" | "until" | "revision" | "state">;
const kinds: Record<Swap["kind"], (asked: Asked) => Swap> = {
  swap: (asked) => ({ ...asked, kind: "swap", shift: owned("ani"), inReturn: owned("budi") }),
  give: (asked) => ({ ...asked, kind: "give", shift: owned("ani") }),
  open: (asked) => ({ ...asked, kind: "open", shift: { ...shift, holders: [] }, approval: true }),
};

/** As requests are kept; `lapsed`, and `changed` without a time, is only said of what is read. */
const kept: Swap["state"][] = [
  { status: "open" },
  { status: "agreed", at: now, by: "budi" },
  { status: "approved", at: now, by: "budi" },
  { status: "declined", at: now, by: "budi", who: "scheduler" },
  { status: "withdrawn", at: now },
  { status: "changed", at: now },
];
const readings: Record<"as it was asked" | "published otherwise" | "once its shift began", Reading> = {
  "as it was asked": { now, versions: [] },
  "published otherwise": { now, versions: [{ month: "2026-12", version: 2, rows: [], codes: [] }] },
  "once its shift began": { now: until, versions: [] },
};

const each = (["swap", "give", "open"] as const).flatMap((kind) =>
  kept.flatMap((state) =>
    (["as it was asked", "published otherwise", "once its shift began"] as const).map((reading) => ({
      kind,
      state,
      reading,
    })),
  ),
);
const requestOf = ({ kind, state }: (typeof each)[number]): Swap =>
  kinds[kind]({
    id: "1796608800000-sixteen-letters-",
    clinicId: "3604-cikande",
    askedAt: now,
    until,
    revision: 1,
    state,
  });

/** Whether who decides on a request, or takes it back, is let through at that moment. */
const isLetThrough = (swap: Swap, at: number): boolean => {
  try {
    requireStanding(swap, at);
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === "roster.swap-decided") return false;
    throw error;
  }
};

describe.each(each)("a request: $kind, $state.status, $reading", (one) => {
  const swap = requestOf(one);
  const reading = readings[one.reading];
  const read = asOf(swap, reading);
  const isVoid = read.state.status === "changed" && swap.state.status !== "changed";

  test("is offered to be ended exactly where that is let through", () => {
    expect(canBeEnded(read)).toBe(isLetThrough(swap, reading.now));
  });

  test("is the scheduler's to decide where that is let through, but for what a doctor asked and is void", () => {
    expect(isDecidable(read)).toBe(isLetThrough(swap, reading.now) && !(isVoid && one.kind !== "open"));
  });
});

test.each(["swap", "give", "open"] as const)("of a %s these are all the states that there are", (kind) => {
  const read = each
    .filter((one) => one.kind === kind)
    .map((one) => asOf(requestOf(one), readings[one.reading]).state.status);
  expect([...new Set(read)].toSorted()).toEqual([
    "agreed",
    "approved",
    "changed",
    "declined",
    "lapsed",
    "open",
    "withdrawn",
  ]);
});
