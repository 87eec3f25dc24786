import { describe, expect, test } from "vitest";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { rescheduleAppointment } from "../../../../shared/booking/claim/reschedule-appointment.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { afternoon, appointment, colleague, now } from "../../../functions/booking/cikande.ts";

const to = slotAt(afternoon(), 5);
const tomorrow = slotAt(afternoon({ id: afternoon().id.replace("11-23", "11-24") }), 5);
const arrivedAt = now + 5 * minute;
const waiting = { status: "waiting", arrivedAt } as const;
const sitting = { origin: "walk-in", mode: "in-person", state: waiting } as const;
const checkedIn = { ...sitting, origin: "booked" } as const;

const moved = (visit: Partial<Appointment>, slot = to, hasPhone = true) => {
  const found = appointment(visit);
  const move = rescheduleAppointment(
    { appointmentId: found.id, to: slot },
    { role: "registrar", hasPhone, visit: found },
  );
  return [move.mode, move.change.state];
};

describe("whoever is here stays here when the desk moves them", () => {
  test.each([
    ["to another time of today, with the turn of that place", sitting, to],
    ["to another doctor of today", sitting, slotAt(colleague(), 7)],
    ["who booked by phone and was checked in", checkedIn, to],
    [
      "whose turn was another than their old place's",
      { ...sitting, state: { ...waiting, turn: now + 45 * minute } },
      to,
    ],
    ["whom the doctor sent back to the line for a moment", { ...sitting, state: { ...waiting, pausedAt: now } }, to],
  ] as const)("%s", (_, visit, slot) => {
    expect(moved(visit, slot)).toEqual(["in-person", waiting]);
    expect(moved(visit, slot, false)).toEqual(["in-person", waiting]);
  });

  test("and how often they were called and not there stays known", () => {
    expect(moved({ ...sitting, state: { ...waiting, times: 2 } })).toEqual(["in-person", { ...waiting, times: 2 }]);
  });
});

describe("whoever is not here for the new time is booked for it", () => {
  const kibin = slotAt(afternoon({ id: afternoon().id.replace("cikande.", "kibin.") }), 5);
  const pustu = { ...to, comeTo: { kind: "pustu", name: "Pustu Kadikaran" } } as const;
  test.each([
    ["on another day, who came by themselves", sitting, tomorrow, "in-person"],
    ["on another day, who was checked in and has a phone", checkedIn, tomorrow, "video"],
    ["at another clinic", sitting, kibin, "in-person"],
    ["at an outpost", sitting, pustu, "in-person"],
    [
      "who was called and is not there",
      { ...sitting, state: { ...waiting, skippedAt: now, times: 1 } },
      to,
      "in-person",
    ],
    ["who waits by video", { state: waiting }, to, "video"],
    ["who has not come", {}, to, "video"],
  ] as const)("%s", (_, visit, slot, mode) => {
    expect(moved(visit, slot)).toEqual([mode, { status: "booked" }]);
  });

  test("who has no phone, to be seen at the clinic", () => {
    expect(moved({}, to, false)).toEqual(["in-person", { status: "booked" }]);
  });
});
