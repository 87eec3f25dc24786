import { expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import { canCheckIn, checkInPatient } from "../../../shared/booking/check-in-patient.ts";
import { minute } from "../../../shared/time/instant.ts";

/** 08.00 WIB on a Monday. */
const eight = Date.parse("2026-11-23T01:00:00Z");
const now = eight + 5 * minute;
const inRoom = { arrivedAt: eight, admittedAt: eight };
const states: VisitState[] = [
  { status: "booked" },
  { status: "waiting", arrivedAt: eight },
  { status: "waiting", arrivedAt: eight, pausedAt: now },
  { status: "in-consultation", ...inRoom },
  { status: "completed", ...inRoom, metAt: eight, endedAt: now },
  { status: "cancelled", cancelledAt: eight },
  { status: "no-show", endedAt: now },
  { status: "unserved", endedAt: now },
];
const cases = states.flatMap((state) => (["video", "in-person"] as const).map((mode) => ({ state, mode })));

const visit = ({ state, mode }: Pick<Appointment, "state" | "mode">): Appointment => ({
  id: "0123456789-K7M4QX",
  patientId: "0123456789",
  code: "K7M4QX",
  slot: { sessionId: "3604-cikande.2026-11-23.0800.rahmawati-cikande", number: 1, start: eight, minutes: 15 },
  service: "umum",
  complaint: "",
  origin: "booked",
  mode,
  state,
});

const changes = (appointment: Appointment): boolean => {
  try {
    return checkInPatient(appointment, "WIB", now) !== undefined;
  } catch {
    return false;
  }
};

test.each(cases)("$mode, $state.status: a check-in is offered exactly where it changes something", (one) => {
  expect(canCheckIn(one)).toBe(changes(visit(one)));
});

test("who waits by video and then comes to the desk can be checked in, and keeps their place", () => {
  const state: VisitState = { status: "waiting", arrivedAt: eight, pausedAt: now };
  expect(canCheckIn({ state, mode: "video" })).toBe(true);
  expect(checkInPatient(visit({ state, mode: "video" }), "WIB", now)).toEqual({ state, mode: "in-person" });
});
