import type { PatientRecord } from "../../people/patient-record.ts";
import type { ServiceId } from "../../place/service.ts";
import type { RefusalCode } from "../../refusal/refusal.ts";
import type { Receipt } from "../../request/receipt.ts";
import { type Session, takesMore } from "../../schedule/session.ts";
import { freeNumbers, isOnGrid, isSameSlot, isSlotOf, type Slot } from "../../schedule/slot.ts";
import { takenBy } from "../../schedule/taken-by.ts";
import type { Instant } from "../../time/instant.ts";
import { type AppointmentChange, type AppointmentId, appointmentIdParts } from "../appointment.ts";
import type { Newcomer } from "../arrival/newcomer.ts";
import type { PastVisit } from "../past-visits.ts";
import type { AppointmentRecord } from "../receipt.ts";
import { hasAllVisits, hasWholeShare, type SessionMet } from "./booking-limits.ts";
import { type ChangeRule, isOverFor, refusalBy } from "./change-rule.ts";

/** All that a write of a booking, a move, a cancellation or a walk-in may be about. */
export type ClaimFacts = {
  session: SessionMet;
  patient: PatientRecord;
  appointment: AppointmentRecord;
  /** What the same request left when it came first. */
  receipt: Receipt<AppointmentChange>;
  /** Who was registered today already as somebody new, and is told apart from a walk-in's person by nothing. */
  newcomer: Newcomer;
  /** The session that a move leaves. */
  left: Session;
  /** The list of past ones that a visit which ends is entered in. */
  past: PastVisit;
};

/** The items that refused a write, as they were at that moment; `null`: there is no such item. */
export type ClaimConflict = { [Name in keyof ClaimFacts]?: ClaimFacts[Name] | null };

/**
 * What is thrown where nothing of a conflict says why: the table holds what it never should, or a condition asks what no
 * rule says. That is a bug, and told as one: a reason made up would send somebody the wrong way.
 */
export const unexplained = (conflict: ClaimConflict): Error =>
  new Error(`refused by ${Object.keys(conflict).join(", ") || "nothing"}, and no rule says why`);

/** What can stand between a person and a slot. */
export const claimRefusals = [
  "patient.foreign",
  "patient.has-number",
  "session.unknown",
  "session.closed",
  "session.wrong-service",
  "session.other-place",
  "slot.taken",
  "slot.own",
  "slot.off-grid",
  "slot.past",
  "slot.too-soon",
  "slot.too-far",
  "slot.overlaps",
  "booking.session-limit",
] as const satisfies readonly RefusalCode[];

/** What is refused where another time is what helps. */
export type HelpedByAnotherTime = Exclude<
  Extract<RefusalCode, `slot.${string}` | `session.${string}` | "booking.session-limit">,
  "slot.own"
>;

/** Whether another time is what helps; who has the slot already needs none. */
export const anotherTimeHelps = (code: RefusalCode): code is HelpedByAnotherTime =>
  code !== "slot.own" && (/^(slot|session)\./.test(code) || code === "booking.session-limit");

/**
 * What a claim asks for at `now`: the slot for a visit of a patient of `holder`, where they have an account, and the limits that
 * count for it: a visit that moves is one of those ahead already, so for it there is no `maxUpcoming`.
 */
export type Claim = {
  appointmentId: AppointmentId;
  slot: Slot;
  service: ServiceId;
  holder: string | undefined;
  maxPerSession: number;
  maxUpcoming?: number;
  now: Instant;
};

/** Whether a slot's visit is one of the person's own: the same thing done twice, e.g. in two tabs. */
const isOwn = (held: AppointmentId, { appointmentId }: Claim): boolean =>
  appointmentIdParts(held).patientId === appointmentIdParts(appointmentId).patientId;

const refusalOfSession = (session: SessionMet | null, claim: Claim): RefusalCode | undefined => {
  const { appointmentId, slot, service, maxPerSession, now } = claim;
  if (!session) return "session.unknown";
  if (!takesMore(session)) return "session.closed";
  if (!isSlotOf(slot, session)) return isOnGrid(slot, session) ? "session.other-place" : "slot.off-grid";
  if (!session.services.includes(service)) return "session.wrong-service";
  const held = session.claims[slot.number];
  if (held !== undefined && isOwn(held, claim)) return "slot.own";
  const { patientId } = appointmentIdParts(appointmentId);
  if (!freeNumbers(session, now, patientId).includes(slot.number)) return "slot.taken";
  return hasWholeShare(session, maxPerSession) ? "booking.session-limit" : undefined;
};

/** Why a visit at a slot has no room beside the others of its patient, by their calendar alone. */
export const refusalOfOthers = (
  patient: Pick<PatientRecord, "busy">,
  { slot, appointmentId }: Pick<Claim, "slot" | "appointmentId">,
): "slot.overlaps" | "patient.has-number" | undefined => {
  const { code } = appointmentIdParts(appointmentId);
  const taken = takenBy(slot).filter((part) => (patient.busy[part] ?? code) !== code);
  if (taken.length === 0) return undefined;
  return taken.every((part) => part === slot.sessionId) ? "patient.has-number" : "slot.overlaps";
};

const refusalOfCalendar = (patient: PatientRecord, claim: Claim): RefusalCode | undefined => {
  const refused = refusalOfOthers(patient, claim);
  if (refused) return refused;
  const { maxUpcoming = Number.POSITIVE_INFINITY } = claim;
  return hasAllVisits(patient, maxUpcoming) ? "booking.limit" : undefined;
};

/** Whether a patient is another account's; without a `holder` it is asked for staff, who see to whoever comes. */
const isForeign = (patient: PatientRecord, holder: string | undefined): boolean =>
  holder !== undefined && patient.holder !== holder;

const reasonOf = ({ session, patient, appointment }: ClaimConflict, claim: Claim): RefusalCode | undefined => {
  if (patient === null || (patient && isForeign(patient, claim.holder))) return "patient.foreign";
  const ofSession = session === undefined ? undefined : refusalOfSession(session, claim);
  const ofCalendar = patient && refusalOfCalendar(patient, claim);
  return ofSession ?? ofCalendar ?? (appointment === undefined ? undefined : "request.key-reused");
};

/**
 * Why a claim was refused: first whether the caller may at all, then the slot, then the patient's own calendar; and where
 * the visit is there already, it is another request's.
 */
export const refusalOfClaim = (conflict: ClaimConflict, claim: Claim): RefusalCode => {
  const reason = reasonOf(conflict, claim);
  if (!reason) throw unexplained(conflict);
  return reason;
};

/** What somebody wants to change: the visit they saw at `from`; `holder` is absent for staff. */
export type VisitChange = { rule: ChangeRule; now: Instant; holder: string | undefined; from: Slot };

/** Why a visit can't be changed; `undefined` if neither the visit itself refused nor that a session is gone. */
export const refusalOfChange = (
  { appointment, patient, session, left }: ClaimConflict,
  { rule, now, holder, from }: VisitChange,
): RefusalCode | undefined => {
  if (patient === null || appointment === null) return "appointment.unknown";
  if (patient && isForeign(patient, holder)) return "patient.foreign";
  if (appointment === undefined) return session === null || left === null ? "session.unknown" : undefined;
  // How a visit elsewhere stands, maybe at another clinic, is not said to whoever names their own.
  if (!isSameSlot(appointment.slot, from)) return "appointment.changed";
  const isOver = session !== null && session !== undefined && isOverFor(from, session, now);
  return refusalBy(rule, appointment, now, isOver) ?? "appointment.changed";
};
