import { describe, expect, test } from "vitest";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { bookAppointment } from "../../../shared/booking/book-appointment.ts";
import { moving } from "../../../shared/booking/change-rule.ts";
import { type ClaimConflict, refusalOfChange, refusalOfClaim } from "../../../shared/booking/claim-conflict.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { ticksOf } from "../../../shared/roster/ticks.ts";
import { bookingOf, morning, now, patient, requestKey } from "../../functions/booking/cikande.ts";

const slot = slotAt(morning(), 4);
const claim = { appointmentId: "k4m7q2x9ta-K7M4QX", slot, service: "umum", holder: "siti" };
const [firstTick = ""] = ticksOf(slot);
const mine = patient();
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
    ["nothing named", {}, "request.key-reused"],
  ])("by %s → %s", (_, conflict, code) => {
    expect(refusalOfClaim(conflict, claim)).toBe(code);
  });
});

describe("a change that was refused", () => {
  const at = (state: VisitState) => ({ ...bookAppointment(bookingOf(mine, slot), requestKey()), state });
  test.each<[string, ClaimConflict, string | undefined, string | undefined]>([
    ["no such patient", { patient: null }, "siti", "appointment.unknown"],
    ["no such visit", { appointment: null, patient: foreign }, "siti", "appointment.unknown"],
    ["another household's", { patient: foreign, appointment: at({ status: "booked" }) }, "siti", "patient.foreign"],
    ["the desk's doubt about the visit", { patient: foreign }, undefined, undefined],
    ["one's own patient only", { patient: mine }, "siti", undefined],
    ["a visit elsewhere by now", { appointment: at({ status: "booked" }) }, "siti", "appointment.changed"],
    [
      "one that waits elsewhere",
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
    ["one that is over", { appointment: at({ status: "cancelled", cancelledAt: now }) }, "siti", "appointment.final"],
  ])("by %s", (_, conflict, holder, code) => {
    expect(refusalOfChange(conflict, { rule: moving, now, holder })).toBe(code);
  });
});
