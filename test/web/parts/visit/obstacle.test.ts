import { expect, test } from "vitest";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import { cancellation } from "../../../../web/features/booking/cancel-appointment/cancellation.ts";
import { obstacleTo } from "../../../../web/parts/visit/obstacle.ts";
import { unsent } from "../../../../web/unsent/unsent.ts";
import { dayVisit, eight } from "../day-visit.ts";

const before = eight - 1;

test.each<[string, VisitState, "booked" | "walk-in", number, string | undefined]>([
  ["a booked one", { status: "booked" }, "booked", before, undefined],
  ["a booked one whose time has come", { status: "booked" }, "booked", eight, "appointment.begun"],
  ["who waits, however late", { status: "waiting", arrivedAt: eight }, "booked", eight + 1, undefined],
  [
    "who is with the doctor",
    { status: "in-consultation", arrivedAt: eight, admittedAt: eight },
    "booked",
    eight,
    "appointment.in-consultation",
  ],
  ["a cancelled one", { status: "cancelled", cancelledAt: before }, "booked", before, "appointment.final"],
  ["one that nobody came to", { status: "no-show", endedAt: eight }, "booked", eight, "appointment.final"],
  ["a number from the desk", { status: "waiting", arrivedAt: eight }, "walk-in", eight, "in-person"],
  ["a number from the desk that is over", { status: "no-show", endedAt: eight }, "walk-in", eight, "appointment.final"],
])("of %s", (_, state, origin, now, obstacle) => {
  expect(obstacleTo(dayVisit(1, state, origin).appointment, now)).toBe(obstacle);
});

test("is none for whom a closed session left without the place that the desk gave them", () => {
  const { appointment } = dayVisit(1, { status: "waiting", arrivedAt: eight }, "walk-in");
  expect(obstacleTo({ ...appointment, offer: { at: eight, until: eight, kind: "closed" } }, eight)).toBe(undefined);
});

test("is the cancelling that was just decided, until it is taken back", () => {
  const { appointment } = dayVisit(1, { status: "booked" });
  unsent.defer(cancellation, { appointmentId: appointment.id, from: appointment.slot });
  expect(obstacleTo(appointment, before)).toBe("cancelling");
  unsent.undo(unsent.list()[0]?.key ?? "");
  expect(obstacleTo(appointment, before)).toBe(undefined);
});
