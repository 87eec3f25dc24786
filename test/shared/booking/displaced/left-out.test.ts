import { expect, test } from "vitest";
import type { Appointment, Offer, VisitState } from "../../../../shared/booking/appointment.ts";
import { isLeftOut } from "../../../../shared/booking/displaced/left-out.ts";

const offer: Offer = { at: 0, until: 1, kind: "closed" };
const booked: Pick<Appointment, "state"> = { state: { status: "booked" } };
const seen = { admittedAt: 1, metAt: 2 };

test.each<Pick<Appointment, "state">>([booked, { state: { status: "waiting", arrivedAt: 0 } }])(
  "who has booked, or waits, has both, an offer that holds and an entry for the desk, or was forgotten: $state.status",
  (visit) => {
    expect(isLeftOut({ ...visit, offer }, true)).toBe(false);
    expect(isLeftOut({ ...visit, offer }, false)).toBe(true);
    expect(isLeftOut(visit, true)).toBe(true);
    expect(isLeftOut({ ...visit, offer: { ...offer, withdrawnAt: 3 } }, true)).toBe(true);
  },
);

test.each<[string, VisitState, boolean]>([
  ["was with the doctor and waits for a moment", { status: "waiting", arrivedAt: 0, seen }, true],
  ["is with the doctor", { status: "in-consultation", arrivedAt: 0, admittedAt: 1 }, false],
  ["has cancelled", { status: "cancelled", cancelledAt: 1 }, false],
])("whether who %s was forgotten is whether the desk has to call them", (_, state, forgotten) => {
  expect(isLeftOut({ state }, false)).toBe(forgotten);
  expect(isLeftOut({ state }, true)).toBe(false);
});
