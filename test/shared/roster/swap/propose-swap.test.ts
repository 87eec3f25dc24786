import { expect, test } from "vitest";
import { Refusal } from "../../../../shared/refusal/refusal.ts";
import { proposeSwap, type Wanted } from "../../../../shared/roster/swap/propose-swap.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { instantAt } from "../../../../shared/time/zone.ts";

const now = instantAt("2026-12-07", 9 * 60, "WIB");
const until = instantAt("2026-12-14", 8 * 60, "WIB");
const clinicId = "3604-cikande";
const shift = { date: "2026-12-14", code: "P", name: "Poli umum pagi", hours: { from: 480, to: 720 }, version: 1 };
type Of = Extract<Wanted, { kind: "give" | "open" }>;
const given: Of = { kind: "give", shift: { ...shift, practitionerId: "ani", cell: ["P"] } };
const offered: Of = { kind: "open", shift: { ...shift, holders: [] }, approval: false };
const asked = { id: "1796608800000-sixteen-letters-", clinicId, askedAt: now };

/** So many requests as one of these, each of a code of its own. */
const many = (count: number, of: Of, state: Swap["state"]): Swap[] =>
  Array.from({ length: count }, (_, at) => {
    const code = `S${at}`;
    const base = { ...asked, until, revision: 1, state };
    return of.kind === "give"
      ? { ...base, ...of, shift: { ...of.shift, code, date: "2026-12-15" } }
      : { ...base, ...of, shift: { ...of.shift, code } };
  });

const outcome = (of: Of, all: readonly Swap[]): string => {
  try {
    proposeSwap({ ...asked, ...of }, { all, around: [], zone: "WIB", now, versions: [] });
    return "accepted";
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

const open = { status: "open" } as const;
const withdrawn = { status: "withdrawn", at: now } as const;

test.each<[string, Of, number, number]>([
  ["a person has 40 requests that stand, and 200 with those that ended", given, 40, 200],
  ["a clinic has 200 offers that stand, and 1,000 with those that ended", offered, 200, 1000],
])("at most %s", (_, of, standing, kept) => {
  expect(outcome(of, many(standing - 1, of, open))).toBe("accepted");
  expect(outcome(of, many(standing, of, open))).toBe("roster.swap-many");
  expect(outcome(of, many(kept - 1, of, withdrawn))).toBe("accepted");
  expect(outcome(of, many(kept, of, withdrawn))).toBe("roster.swap-many");
});

test("what others ask, and what has ended by itself, is no part of what stands", () => {
  expect(outcome(offered, many(60, given, open))).toBe("accepted");
  const over = many(60, given, open).map((swap) => ({ ...swap, until: now }));
  expect(outcome(given, over)).toBe("accepted");
});
