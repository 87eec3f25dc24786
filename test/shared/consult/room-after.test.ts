import { expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import { roomAfter } from "../../../shared/consult/room-after.ts";
import { admittedAt, arrivedAt, slot, states, unmet, visit } from "./each-state.ts";

const waiting = { status: "waiting", arrivedAt } as const;
const seen = { admittedAt, metAt: admittedAt };
const offer = { at: arrivedAt, until: admittedAt, kind: "closed" } as const;

const told = (some: Record<string, Appointment>) =>
  Object.fromEntries(Object.entries(some).map(([name, one]) => [name, roomAfter(one)]));
const inRoom = (some: Record<string, VisitState>) =>
  told(Object.fromEntries(Object.entries(some).map(([name, state]) => [name, visit(state)])));

test("a room is open while its patient is with the doctor, and closed once the visit is over", () => {
  expect(inRoom({ ...states, unmet })).toEqual({
    booked: undefined,
    waiting: undefined,
    "in-consultation": "open",
    unmet: "open",
    completed: "close",
    cancelled: "close",
    "no-show": "close",
    unserved: "close",
  });
});

test("whom a step of the line has left waiting is heard no more: sent back, passed over, back, or never met", () => {
  expect(
    inRoom({
      "sent back": { ...waiting, steps: 2, pausedAt: admittedAt, seen },
      "passed over": { ...waiting, steps: 2, skippedAt: admittedAt, times: 1 },
      back: { ...waiting, steps: 3, times: 1 },
      "never met": { ...waiting, steps: 2 },
    }),
  ).toEqual({ "sent back": "hush", "passed over": "hush", back: "hush", "never met": "hush" });
});

test("face to face there is none, and what a closed session left without a room has none", () => {
  const faceToFace = Object.fromEntries(
    Object.entries({ ...states, unmet }).map(([name, state]) => [name, visit(state, "in-person")]),
  );
  expect(new Set(Object.values(told(faceToFace)))).toEqual(new Set([undefined]));
  const sentBack = { ...waiting, steps: 2, pausedAt: admittedAt };
  const offered = (state: VisitState): Appointment => ({ ...visit(state), slot, offer });
  expect(
    told({
      booked: offered(states.booked),
      unmet: offered(sentBack),
      "begun with": offered({ ...sentBack, seen }),
      inside: offered(unmet),
    }),
  ).toEqual({ booked: "close", unmet: "close", "begun with": "hush", inside: "open" });
});
