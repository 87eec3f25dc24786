import fc from "fast-check";
import { expect, test } from "vitest";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { byTurn, turnOf } from "../../../shared/consult/by-turn.ts";
import { lineStateOf } from "../../../shared/consult/line-state.ts";
import { placeInLine } from "../../../shared/consult/waiting-line.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { isHere } from "../../../shared/schedule/standing.ts";
import { minute } from "../../../shared/time/instant.ts";
import { afternoon, morning } from "../../functions/booking/cikande.ts";
import { states } from "./each-state.ts";

const at = (number: number, state: VisitState, session = morning()) => ({ slot: slotAt(session, number), state });
const paused = { ...states.waiting, pausedAt: states.waiting.arrivedAt + minute };

test("a doctor takes who is inside, who was sent back, who waits, who is expected, who is done; equals by their time", () => {
  const day = [
    at(1, states.completed),
    at(2, states.booked),
    at(2, states.waiting, afternoon()),
    at(9, states.waiting),
    at(4, states.waiting),
    at(8, paused),
    at(7, paused),
    at(12, states["in-consultation"]),
    at(3, states["no-show"]),
  ];
  const ordered = day.map(turnOf).toSorted(byTurn);
  expect(ordered.map(({ status, number }) => `${status} ${number}`)).toEqual([
    "in-consultation 12",
    "paused 7",
    "paused 8",
    "waiting 4",
    "waiting 9",
    "waiting 2",
    "booked 2",
    "completed 1",
    "no-show 3",
  ]);
});

test("whoever is here is told as many before them as stand before them on the doctor's screen", () => {
  const standing = fc.constantFrom(states.waiting, paused, states["in-consultation"], states.completed);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 24 }), standing), { selector: ([n]) => n }),
      (day) => {
        const line = Object.fromEntries(day.map(([number, state]) => [number, lineStateOf(state)]));
        const here = day
          .map(([number, state]) => turnOf(at(number, state)))
          .filter(({ status }) => status !== "completed");
        const told = here.toSorted(byTurn).map(({ number }) => placeInLine(morning({ line }), number, 0).ahead);
        expect(told).toEqual(told.map((_, index) => index));
        expect(here).toHaveLength(Object.values(line).filter(isHere).length);
      },
    ),
  );
});

test("who is not here yet is told their place as if they were", () => {
  const line = { 2: lineStateOf(states.waiting), 5: lineStateOf(states.waiting), 7: lineStateOf(paused) };
  expect(placeInLine(morning({ line }), 3, 0).ahead).toBe(2);
});
