import { createRoot } from "solid-js";
import { afterEach, expect, test, vi } from "vitest";
import type { Appointment, Offer } from "../../../../shared/booking/appointment.ts";
import { createSameHour } from "../../../../web/parts/slot/create-same-hour.ts";
import { dayVisit } from "../day-visit.ts";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../../../web/api/call.ts", () => ({ call }));
afterEach(() => void call.mockReset());

const closedWith = (offer: Partial<Offer>): Appointment => ({
  ...dayVisit(1, { status: "booked" }).appointment,
  offer: { at: 1, until: 2, kind: "closed", ...offer },
});

const isAskedFor = (offer: Partial<Offer>): boolean => {
  call.mockReset();
  call.mockReturnValue(new Promise(() => {}));
  createRoot((end) => {
    createSameHour(() => closedWith(offer));
    queueMicrotask(end);
  });
  return call.mock.calls.length > 0;
};

test("whose doctor alone does not come is shown who else has their hour, and whose whole clinic is shut, nobody", () => {
  expect([isAskedFor({}), isAskedFor({ shut: true })]).toEqual([true, false]);
});
