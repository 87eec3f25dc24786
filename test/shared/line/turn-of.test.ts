import { expect, test } from "vitest";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { turnOf, turnOfVisit } from "../../../shared/line/turn-of.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning } from "../../functions/booking/cikande.ts";
import { states } from "../consult/each-state.ts";

const slot = slotAt(morning(), 3);
const there = slotAt(morning({ comeTo: { kind: "puskesmas" } }), 3);
const { sessionId, start, number } = slot;
const late = start + 25 * minute;

test.each([
  ["is here, in time", slot, { status: "waiting" }, late, start],
  ["is here, with another turn than their place's", slot, { status: "waiting", turn: late }, start, late],
  ["is not here, and would be in time", slot, undefined, start, start],
  ["is not here, and would be late: two places after they came", slot, undefined, late, late + 20 * minute],
  ["may have come without anybody having noted it: nobody can say that they are late", there, undefined, late, start],
] as const)("whoever %s has their turn then", (_, place, noted, now, at) => {
  const status = noted?.status ?? "booked";
  expect(turnOf(place, noted, now)).toEqual({ status, at, number, sessionId });
});

test.each([
  ["expected", states.booked, "booked", late + 20 * minute],
  ["here", { ...states.waiting, turn: late }, "waiting", late],
  ["sent back for a moment", { ...states.waiting, turn: late, pausedAt: late }, "paused", late],
  ["cancelled", states.cancelled, "cancelled", start],
] satisfies [string, VisitState, string, number][])(
  "of a visit that is %s it is told from its state",
  (_, state, status, at) => {
    expect(turnOfVisit({ slot, state }, late)).toEqual({ status, at, number, sessionId });
  },
);
