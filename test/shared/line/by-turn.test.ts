import { expect, test } from "vitest";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { byTurn } from "../../../shared/line/by-turn.ts";
import { turnOfVisit } from "../../../shared/line/turn-of.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { afternoon, morning } from "../../functions/booking/cikande.ts";
import { states } from "../consult/each-state.ts";

type Placed = Parameters<typeof turnOfVisit>[0];

const at = (number: number, state: VisitState, session = morning()): Placed => ({
  slot: slotAt(session, number),
  state,
});
const paused = { ...states.waiting, pausedAt: states.waiting.arrivedAt + minute };
const startOf = (number: number) => slotAt(morning(), number).start;
const waitsFor = (turn: number): VisitState => ({ ...states.waiting, turn });

/** The same as an emergency since a minute. */
const urgent = (visit: Placed, since: number): Placed => ({
  ...visit,
  priority: { level: "emergency", reason: "seizure", by: "doctor", at: startOf(1) + since * minute },
});

const inOrder = (day: Placed[]): string[] =>
  day
    .map((visit) => turnOfVisit(visit, slotAt(morning(), 1).start))
    .toSorted(byTurn)
    .map(({ status, number }) => `${status} ${number}`);

test("a doctor takes who is inside, who was sent back, then who waits and who is expected by their turn; who is done is last", () => {
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
  expect(inOrder(day)).toEqual([
    "in-consultation 12",
    "paused 7",
    "paused 8",
    "booked 2",
    "waiting 4",
    "waiting 9",
    "waiting 2",
    "completed 1",
    "no-show 3",
  ]);
});

test("a turn that is not the place's own time counts, whatever the number; equals go by number", () => {
  const late = at(1, waitsFor(startOf(4)));
  const walkIn = at(20, waitsFor(startOf(3)));
  const line = [late, walkIn, at(2, states.waiting), at(4, states.waiting), at(3, states.waiting)];
  expect(inOrder(line)).toEqual(["waiting 2", "waiting 3", "waiting 20", "waiting 1", "waiting 4"]);
});

test("emergencies are next after who is inside, in the order in which they were declared, who was sent back for a moment too", () => {
  const skipped = { ...states.waiting, skippedAt: states.waiting.arrivedAt + minute, times: 1 };
  const day = [
    at(2, states.waiting),
    at(7, paused),
    urgent(at(3, states.waiting), 9),
    urgent(at(20, waitsFor(startOf(24))), 4),
    urgent(at(9, paused), 6),
    urgent(at(4, skipped), 1),
    urgent(at(5, states.completed), 1),
    at(12, states["in-consultation"]),
  ];
  expect(inOrder(day)).toEqual([
    "in-consultation 12",
    "waiting 20",
    "paused 9",
    "waiting 3",
    "paused 7",
    "waiting 2",
    "skipped 4",
    "completed 5",
  ]);
});

test("two places of one hour at two clinics have an order too, whichever is asked about first", () => {
  const [here, there] = ["3604-cikande", "3604-ciruas"].map((clinic) =>
    turnOfVisit(at(1, states.waiting, morning({ id: `${clinic}.2026-11-23.0800.rahmawati-cikande` })), 0),
  );
  if (!here || !there) throw new Error("no turn");
  expect([byTurn(here, there), byTurn(there, here), byTurn(here, here)]).toEqual([-1, 1, 0]);
});
