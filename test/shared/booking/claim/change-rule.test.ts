import { describe, expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../../shared/booking/appointment.ts";
import {
  cancelling,
  isOverFor,
  moving,
  refusalBy,
  statusesAllowing,
} from "../../../../shared/booking/claim/change-rule.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { slot, states } from "../../consult/each-state.ts";

const { start } = slot;
const paused = {
  status: "waiting",
  arrivedAt: start,
  pausedAt: start,
  seen: { admittedAt: start, metAt: start },
} as const;

describe("a visit", () => {
  test.each([
    [states.booked, -1, undefined, undefined],
    [states.booked, 0, "appointment.begun", undefined],
    [states.waiting, -1, undefined, undefined],
    [states.waiting, 1, undefined, undefined],
    [paused, 1, "appointment.in-consultation", "appointment.in-consultation"],
    [states["in-consultation"], -1, "appointment.in-consultation", "appointment.in-consultation"],
    [states.completed, 1, "appointment.final", "appointment.final"],
    [states.cancelled, -1, "appointment.final", "appointment.final"],
    [states["no-show"], 1, "appointment.final", "appointment.final"],
    [states.unserved, 1, "appointment.final", "appointment.final"],
  ] as const)("that is %j, %d ms after its start: move %s, cancel %s", (state, after, move, cancel) => {
    expect(refusalBy(moving, { state, slot }, start + after)).toBe(move);
    expect(refusalBy(cancelling, { state, slot }, start + after)).toBe(cancel);
  });
});

test.each([
  [states.booked, undefined, undefined],
  [states.waiting, undefined, undefined],
  [paused, "appointment.in-consultation", "appointment.in-consultation"],
  [states.unserved, "appointment.final", "appointment.final"],
] as const)(
  "offered another time, one that is %j has missed nothing however late: move %s, cancel %s",
  (state, move, cancel) => {
    const offer = { at: start, until: start, kind: "closed" } as const;
    for (const told of [offer, { ...offer, withdrawnAt: start }]) {
      expect(refusalBy(moving, { state, slot, offer: told }, start + 1)).toBe(move);
      expect(refusalBy(cancelling, { state, slot, offer: told }, start + 1)).toBe(cancel);
    }
  },
);

test("the states a write asks for are those the rule allows", () => {
  expect(statusesAllowing(moving, start, start - 1)).toEqual(["booked", "waiting"]);
  expect(statusesAllowing(moving, start, start)).toEqual(["waiting"]);
  expect(statusesAllowing(moving, start, start, { offered: true })).toEqual(["booked", "waiting"]);
  expect(statusesAllowing(cancelling, start, start)).toEqual(["booked", "waiting"]);
  expect(statusesAllowing(cancelling, start, start, { isOver: true })).toEqual(["waiting"]);
  expect(statusesAllowing(cancelling, start, start, { isOver: true, offered: true })).toEqual(["booked", "waiting"]);
});

test("once its session is over who did not come was not there: it can't be cancelled, unless they wait or were told to choose", () => {
  const of = (state: VisitState, offer?: Appointment["offer"]) =>
    refusalBy(cancelling, { state, slot, ...(offer && { offer }) }, start, true);
  const offer = { at: start, until: start, kind: "closed" } as const;
  expect([of(states.booked), of(states.waiting), of(states.booked, offer)]).toEqual([
    "appointment.session-over",
    undefined,
    undefined,
  ]);
});

test("a session is over with its last place, and for who has a place beyond those it has left, with theirs", () => {
  const session = { start, minutes: slot.minutes, count: 2 };
  const end = start + 2 * slot.minutes * minute;
  expect([end - 1, end].map((now) => isOverFor(slot, session, now))).toEqual([false, true]);
  const later = { ...slot, number: 4, start: end };
  expect([end, end + slot.minutes * minute].map((now) => isOverFor(later, session, now))).toEqual([false, true]);
});
