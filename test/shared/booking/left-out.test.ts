import { expect, test } from "vitest";
import type { Appointment, Offer, VisitState } from "../../../shared/booking/appointment.ts";
import { isLeftOut } from "../../../shared/booking/left-out.ts";

const offer: Offer = { at: 0, until: 1, kind: "closed" };
const booked: Pick<Appointment, "state"> = { state: { status: "booked" } };
const seen = { admittedAt: 1, metAt: 2 };

test("who has booked has both, an offer that holds and an entry for the desk, or was forgotten", () => {
  expect(isLeftOut({ ...booked, offer }, true)).toBe(false);
  expect(isLeftOut({ ...booked, offer }, false)).toBe(true);
  expect(isLeftOut(booked, true)).toBe(true);
  expect(isLeftOut({ ...booked, offer: { ...offer, withdrawnAt: 3 } }, true)).toBe(true);
});

test.each<[string, VisitState, boolean]>([
  ["waits at the clinic", { status: "waiting", arrivedAt: 0 }, true],
  ["was with the doctor and waits for a moment", { status: "waiting", arrivedAt: 0, seen }, false],
  ["is with the doctor", { status: "in-consultation", arrivedAt: 0, admittedAt: 1 }, false],
  ["has cancelled", { status: "cancelled", cancelledAt: 1 }, false],
])("whether who %s was forgotten is whether the desk has to call them", (_, state, forgotten) => {
  expect(isLeftOut({ state }, false)).toBe(forgotten);
  expect(isLeftOut({ state }, true)).toBe(false);
});
