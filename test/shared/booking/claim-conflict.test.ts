import { describe, expect, test } from "vitest";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { bookAppointment } from "../../../shared/booking/book-appointment.ts";
import { moving } from "../../../shared/booking/change-rule.ts";
import {
  type ClaimConflict,
  refusalOfChange,
  refusalOfClaim,
  unexplained,
} from "../../../shared/booking/claim-conflict.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { ticksOf } from "../../../shared/schedule/ticks.ts";
import { bookingOf, morning, now, patient, requestKey } from "../../functions/booking/cikande.ts";

const slot = slotAt(morning(), 4);
const claim = { appointmentId: "k4m7q2x9ta-K7M4QX", slot, service: "umum", holder: "siti" };
const [firstTick = ""] = ticksOf(slot);
const mine = patient();
const visit = bookAppointment(bookingOf(mine, slot), requestKey());
const foreign = patient({ holder: "someone-else" });

describe("a claim that was refused", () => {
  test.each<[string, ClaimConflict, string]>([
    ["no such session", { session: null }, "session.unknown"],
    ["a closed session, whatever else", { session: morning({ state: "closed", services: [] }) }, "session.closed"],
    ["another grid", { session: morning({ minutes: 15 }) }, "slot.off-grid"],
    ["a service not offered", { session: morning({ services: ["gizi"] }) }, "session.wrong-service"],
    ["all right but the slot", { session: morning({ claims: { 4: "b3c4d5e6fa-A3C4D6" } }) }, "slot.taken"],
    ["the person's own other visit", { session: morning({ claims: { 4: "k4m7q2x9ta-A3C4D6" } }) }, "slot.own"],
    ["all right and the slot free", { session: morning() }, "booking.session-limit"],
    ["no such patient", { patient: null, session: null }, "patient.foreign"],
    ["another household's patient, before all else", { patient: foreign, session: null }, "patient.foreign"],
    ["a patient without a phone", { patient: patient({ holder: undefined }) }, "patient.foreign"],
    ["one's own patient and a session", { patient: mine, session: null }, "session.unknown"],
    ["another visit at the time", { patient: patient({ busy: { [firstTick]: "A3C4D6" } }) }, "slot.overlaps"],
    ["the same visit at the time", { patient: patient({ busy: { [firstTick]: "K7M4QX" } }) }, "booking.limit"],
    ["a visit at another time", { patient: patient({ busy: { 1: "A3C4D6" } }) }, "booking.limit"],
    ["a visit of another request", { appointment: visit }, "request.key-reused"],
    ["a visit that is not there, its key being used for another patient", { appointment: null }, "request.key-reused"],
  ])("by %s → %s", (_, conflict, code) => {
    expect(refusalOfClaim(conflict, claim)).toBe(code);
  });
});

describe("a move that was refused", () => {
  const from = slotAt(morning(), 9);
  const move = { ...claim, from };
  const elsewhere = { ...claim, from: { ...from, sessionId: "3604-cikande.2026-11-23.1300.rahmawati-cikande" } };

  test.each<[string, ClaimConflict, typeof move, string]>([
    ["a slot that is taken", { session: morning({ claims: { 4: "b3c4d5e6fa-A3C4D6" } }) }, move, "slot.taken"],
    ["another visit at the time", { patient: patient({ busy: { [firstTick]: "A3C4D6" } }) }, move, "slot.overlaps"],
    ["the account's share of the session it goes to", { session: morning() }, elsewhere, "booking.session-limit"],
  ])("by %s", (_, conflict, asked, code) => {
    expect(refusalOfClaim(conflict, asked)).toBe(code);
  });
});

describe("a conflict that no rule explains is a bug, and no made-up reason", () => {
  const from = slotAt(morning(), 9);
  test.each<[string, ClaimConflict, Partial<typeof claim & { from: typeof from }>]>([
    ["only the session that a move leaves refused", { left: morning() }, { from }],
    ["a move within a session where the slot is free", { session: morning() }, { from }],
    ["a move into a time when the patient is free", { patient: mine }, { from }],
    ["only the list of past visits refused", { past: null }, {}],
    ["only what the same request left is not there", { receipt: null }, {}],
    ["nothing refused", {}, {}],
  ])("%s", (_, conflict, asked) => {
    expect(() => refusalOfClaim(conflict, { ...claim, ...asked })).toThrow(unexplained(conflict));
  });

  test("it names the pieces, and nobody", () => {
    expect(unexplained({ left: morning(), patient: mine }).message).toBe(
      "refused by left, patient, and no rule says why",
    );
  });
});

describe("a change that was refused", () => {
  const elsewhere = { ...slot, number: slot.number + 1 };
  const at = (state: VisitState) => ({ ...visit, state });
  test.each<[string, ClaimConflict, string | undefined, string | undefined]>([
    ["no such patient", { patient: null }, "siti", "appointment.unknown"],
    ["no such visit", { appointment: null, patient: foreign }, "siti", "appointment.unknown"],
    ["another household's", { patient: foreign, appointment: at({ status: "booked" }) }, "siti", "patient.foreign"],
    ["the desk's doubt about the visit", { patient: foreign }, undefined, undefined],
    ["one's own patient only", { patient: mine }, "siti", undefined],
    ["a session that is gone", { session: null }, "siti", "session.unknown"],
    ["the session it leaves, that is gone", { left: null }, "siti", "session.unknown"],
    ["a session that holds another", { session: morning() }, undefined, undefined],
    ["a visit that changed meanwhile", { appointment: at({ status: "booked" }) }, "siti", "appointment.changed"],
    [
      "one that waits by now",
      { appointment: at({ status: "waiting", arrivedAt: now }) },
      "siti",
      "appointment.changed",
    ],
    [
      "one that is with the doctor",
      { appointment: at({ status: "in-consultation", arrivedAt: now, admittedAt: now }) },
      "siti",
      "appointment.in-consultation",
    ],
    [
      "one that is with the doctor elsewhere, of which nothing more is said",
      { appointment: { ...at({ status: "in-consultation", arrivedAt: now, admittedAt: now }), slot: elsewhere } },
      undefined,
      "appointment.changed",
    ],
    ["one that is over", { appointment: at({ status: "cancelled", cancelledAt: now }) }, "siti", "appointment.final"],
  ])("by %s", (_, conflict, holder, code) => {
    expect(refusalOfChange(conflict, { rule: moving, now, holder, from: slot })).toBe(code);
  });
});
