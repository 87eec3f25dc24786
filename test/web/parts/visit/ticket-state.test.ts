import { expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../../shared/booking/appointment.ts";
import { day, minute } from "../../../../shared/time/instant.ts";
import { visitsText } from "../../../../web/parts/visit/text.ts";
import { isRoomOpen, ticketState } from "../../../../web/parts/visit/ticket-state.ts";

/** Wednesday, 25 November 2026, 09.00 WIB. */
const start = Date.UTC(2026, 10, 25, 2);

const visit = (state: VisitState, mode: Appointment["mode"] = "video"): Appointment => ({
  id: "k4m7q2x9ta-K7M4QX",
  patientId: "k4m7q2x9ta",
  code: "K7M4QX",
  slot: { sessionId: "3604-cikande.2026-11-25.0900.rahmawati-cikande", number: 1, start, minutes: 20 },
  service: "umum",
  complaint: "",
  origin: "booked",
  mode,
  state,
});
const booked: VisitState = { status: "booked" };
const waiting: VisitState = { status: "waiting", arrivedAt: start };

test.each([
  [-2 * day, "scheduled"],
  [-10 * 60 * minute, "scheduled"],
  [-9 * 60 * minute, "today"],
  [-15 * minute - 1, "today"],
  [-15 * minute, "open"],
  [3 * 60 * minute, "open"],
] as const)("a booked visit %s ms from its start is %s", (after, state) => {
  expect(ticketState(visit(booked), start + after, "WIB")).toBe(state);
});

test("what the clinic says of a visit is what its ticket says, at whatever hour", () => {
  const states: VisitState[] = [
    waiting,
    { status: "in-consultation", arrivedAt: start, admittedAt: start, metAt: start },
    { status: "completed", arrivedAt: start, admittedAt: start, metAt: start, endedAt: start },
    { status: "cancelled", cancelledAt: start },
    { status: "no-show", endedAt: start },
    { status: "unserved", endedAt: start },
  ];
  for (const state of states) expect(ticketState(visit(state), start - day, "WIB")).toBe(state.status);
});

test("of whom nobody has said how their visit ended, a ticket says that, and no guess, be it of seen or not", () => {
  const pending = "decision";
  const seen = { status: "completed", arrivedAt: start, admittedAt: start, metAt: start, endedAt: start } as const;
  for (const state of [
    { ...seen, pending },
    { status: "unserved", endedAt: start, pending },
  ] as const)
    expect(ticketState(visit(state, "in-person"), start + day, "WIB")).toBe("undecided");
  expect(ticketState(visit({ status: "unserved", endedAt: start, pending: "call" }), start, "WIB")).toBe("unserved");
  expect(visitsText().ticketState.undecided).toBe("Hasil belum dicatat");
});

test("the room stays open to who waits however late the doctor is, and to nobody once the visit is over", () => {
  expect(isRoomOpen(visit(waiting), start + day)).toBe(true);
  expect(isRoomOpen(visit({ status: "cancelled", cancelledAt: start }), start)).toBe(false);
  expect(isRoomOpen(visit({ status: "no-show", endedAt: start }), start)).toBe(false);
});

test("who comes to the clinic has no video room", () => {
  expect(isRoomOpen(visit(waiting, "in-person"), start)).toBe(false);
  expect(ticketState(visit(booked, "in-person"), start, "WIB")).toBe("today");
});

test("who is to choose another time sees that first, and no way into a room, however near the time is", () => {
  const offer = { at: start - day, until: start, kind: "closed" } as const;
  for (const now of [start - day, start - minute, start + minute]) {
    expect(ticketState({ ...visit(booked), offer }, now, "WIB")).toBe("offered");
    expect(isRoomOpen({ ...visit(booked), offer }, now)).toBe(false);
    expect(ticketState({ ...visit(waiting), offer }, now, "WIB")).toBe("offered");
    expect(isRoomOpen({ ...visit(waiting), offer }, now)).toBe(false);
  }
  expect(ticketState({ ...visit({ status: "cancelled", cancelledAt: start }), offer }, start, "WIB")).toBe("cancelled");
  const called = { ...waiting, skippedAt: start, times: 1 };
  expect(ticketState(visit(called), start, "WIB")).toBe("skipped");
  expect(isRoomOpen(visit(called), start)).toBe(true);
  const seen = { admittedAt: start, metAt: start };
  expect(ticketState({ ...visit({ ...waiting, seen }), offer }, start, "WIB")).toBe("waiting");
});

test("complaint 15: who is told that nobody practises is told nothing else: not that their visit was cancelled", () => {
  const offer = { at: start - day, until: start, kind: "closed" } as const;
  const said = (one: Appointment): string | undefined =>
    Object.entries(visitsText().ticketState).find(([word]) => word === ticketState(one, start - 2 * day, "WIB"))?.[1];
  expect({
    closed: said({ ...visit(booked), offer }),
    "closed, and open again": said({ ...visit(booked), offer: { ...offer, withdrawnAt: start - day } }),
    cancelled: said(visit({ status: "cancelled", cancelledAt: start })),
    "not seen by the clinic": said(visit({ status: "unserved", endedAt: start })),
    "did not come": said(visit({ status: "no-show", endedAt: start })),
  }).toEqual({
    closed: "Perlu waktu lain",
    "closed, and open again": "Terjadwal",
    cancelled: "Dibatalkan",
    "not seen by the clinic": "Belum sempat dilayani",
    "did not come": "Tidak hadir",
  });
});
