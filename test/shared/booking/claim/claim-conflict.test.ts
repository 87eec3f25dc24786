import { describe, expect, test } from "vitest";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import { bookAppointment } from "../../../../shared/booking/claim/book-appointment.ts";
import { moving } from "../../../../shared/booking/claim/change-rule.ts";
import {
  type Claim,
  type ClaimConflict,
  refusalOfChange,
  refusalOfClaim,
  unexplained,
} from "../../../../shared/booking/claim/claim-conflict.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { ticksOf } from "../../../../shared/schedule/ticks.ts";
import { bookingOf, morning, now, patient, requestKey } from "../../../functions/booking/cikande.ts";

const slot = slotAt(morning(), 4);
const limits = { maxPerSession: 5, maxUpcoming: 3 };
const claim = { appointmentId: "k4m7q2x9ta-K7M4QX", slot, service: "umum", holder: "siti", now, ...limits };
const [firstTick = ""] = ticksOf(slot);
const mine = patient();
const visit = bookAppointment(bookingOf(mine, slot), requestKey(), now);
const three = ["A3C4D6", "A3C4D7", "A3C4D9"];
const fewer = patient({ busy: { 1: "A3C4D6" }, visits: three.slice(1) });
const same = patient({ busy: { [firstTick]: "K7M4QX", [slot.sessionId]: "K7M4QX" } });
const { maxUpcoming: _, ...move } = claim;
const foreign = patient({ holder: "someone-else" });

describe("a claim that was refused", () => {
  test.each<[string, ClaimConflict, string]>([
    ["no such session", { session: null }, "session.unknown"],
    ["a closed session, whatever else", { session: morning({ state: "closed", services: [] }) }, "session.closed"],
    ["another grid", { session: morning({ minutes: 15 }) }, "slot.off-grid"],
    ["a service not offered", { session: morning({ services: ["gizi"] }) }, "session.wrong-service"],
    ["all right but the slot", { session: morning({ claims: { 4: "b3c4d5e6fa-A3C4D6" } }) }, "slot.taken"],
    ["the person's own other visit", { session: morning({ claims: { 4: "k4m7q2x9ta-A3C4D6" } }) }, "slot.own"],
    ["the account's whole share of the session", { session: { ...morning(), held: 5 } }, "booking.session-limit"],
    ["more than that, held before it was lowered", { session: { ...morning(), held: 9 } }, "booking.session-limit"],
    ["no such patient", { patient: null, session: null }, "patient.foreign"],
    ["another household's patient, before all else", { patient: foreign, session: null }, "patient.foreign"],
    ["a patient without a phone", { patient: patient({ holder: undefined }) }, "patient.foreign"],
    ["one's own patient and a session", { patient: mine, session: null }, "session.unknown"],
    ["another visit at the time", { patient: patient({ busy: { [firstTick]: "A3C4D6" } }) }, "slot.overlaps"],
    [
      "their other number of the session",
      { patient: patient({ busy: { [slot.sessionId]: "A3C4D6" } }) },
      "patient.has-number",
    ],
    [
      "that, and another visit at the time",
      { patient: patient({ busy: { [firstTick]: "A3C4D7", [slot.sessionId]: "A3C4D6" } }) },
      "slot.overlaps",
    ],
    ["all the visits a patient may have ahead", { patient: patient({ visits: three }) }, "booking.limit"],
    [
      "the same, one of them at the time",
      { patient: patient({ busy: { [firstTick]: "A3C4D6" }, visits: three }) },
      "slot.overlaps",
    ],
    ["a visit of another request", { appointment: visit }, "request.key-reused"],
    ["the same, in the calendar too", { appointment: visit, patient: same }, "request.key-reused"],
    ["a visit that is not there, its key being used for another patient", { appointment: null }, "request.key-reused"],
  ])("by %s → %s", (_, conflict, code) => {
    expect(refusalOfClaim(conflict, claim)).toBe(code);
  });
});

describe("a move that was refused", () => {
  test.each<[string, ClaimConflict, string]>([
    ["a slot that is taken", { session: morning({ claims: { 4: "b3c4d5e6fa-A3C4D6" } }) }, "slot.taken"],
    ["another visit at the time", { patient: patient({ busy: { [firstTick]: "A3C4D6" } }) }, "slot.overlaps"],
    ["the account's share of the session", { session: { ...morning(), held: 5 } }, "booking.session-limit"],
  ])("by %s", (_, conflict, code) => {
    expect(refusalOfClaim(conflict, move)).toBe(code);
  });

  test("by the calendar of a patient without an account, or one that is not there, for staff", () => {
    const staff = { ...move, holder: undefined };
    const busy = { [firstTick]: "A3C4D6" };
    expect(refusalOfClaim({ patient: patient({ holder: undefined, busy }) }, staff)).toBe("slot.overlaps");
    expect(refusalOfClaim({ patient: patient({ busy }) }, staff)).toBe("slot.overlaps");
    expect(refusalOfClaim({ patient: null }, staff)).toBe("patient.foreign");
  });
});

describe("a conflict that no rule explains is a bug, and no made-up reason", () => {
  test.each<[string, ClaimConflict, Claim]>([
    ["a free slot, and less than the account's share", { session: { ...morning(), held: 4 } }, claim],
    ["a free slot, and nothing that counts for an account", { session: morning() }, claim],
    ["a patient who is free, with one visit less than they may have", { patient: fewer }, claim],
    ["a patient with that same visit at the time", { patient: same }, claim],
    ["a move within a session where the slot is free", { session: morning() }, move],
    ["a move of one of all the visits a patient may have", { patient: patient({ visits: three }) }, move],
    ["only the session that a move leaves refused", { left: morning() }, move],
    ["only the list of past visits refused", { past: null }, claim],
    ["only what the same request left is not there", { receipt: null }, claim],
    ["nothing refused", {}, claim],
  ])("%s", (_, conflict, asked) => {
    expect(() => refusalOfClaim(conflict, asked)).toThrow(unexplained(conflict));
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
