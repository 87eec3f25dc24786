import type { Swap } from "../../../../../shared/roster/swap/swap.ts";

/** A shift that Ani gives away and Budi has agreed to take: the scheduler's word is what it waits for. */
export const agreed: Swap = {
  id: "1796000000000-cccccccccccccccc",
  clinicId: "3604-cikande",
  kind: "give",
  askedAt: 0,
  until: 9,
  revision: 2,
  shift: {
    practitionerId: "ani",
    date: "2026-12-14",
    code: "S",
    name: "Siang",
    version: 1,
    cell: ["S"],
    hours: { from: 13 * 60, to: 17 * 60 },
  },
  state: { status: "agreed", at: 1, by: "budi" },
};

/** The same once the scheduler has approved it. */
export const approved: Swap = { ...agreed, revision: 3, state: { status: "approved", at: 2, by: "budi" } };
