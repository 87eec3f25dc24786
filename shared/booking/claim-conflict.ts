import type { PatientRecord } from "../people/patient-record.ts";
import type { ServiceId } from "../place/service.ts";
import type { RefusalCode } from "../refusal/refusal.ts";
import type { Session } from "../roster/session.ts";
import { isOnGrid, type Slot } from "../roster/slot.ts";
import { ticksOf } from "../roster/ticks.ts";
import type { Instant } from "../time/instant.ts";
import { type AppointmentId, appointmentIdParts } from "./appointment.ts";
import { type ChangeRule, refusalBy } from "./change-rule.ts";
import type { AppointmentRecord, ChangeReceipt } from "./receipt.ts";

/** The items that refused a write, as they were at that moment; `null`: there is no such item. */
export type ClaimConflict = {
  session?: Session | null;
  patient?: PatientRecord | null;
  appointment?: AppointmentRecord | null;
  /** What the same request left when it came first. */
  receipt?: ChangeReceipt | null;
};

/** What can stand between a person and a slot. */
export const claimRefusals = [
  "patient.foreign",
  "session.unknown",
  "session.closed",
  "session.wrong-service",
  "slot.taken",
  "slot.own",
  "slot.off-grid",
  "slot.past",
  "slot.too-soon",
  "slot.too-far",
  "slot.overlaps",
  "booking.session-limit",
] as const satisfies readonly RefusalCode[];

/** Whether another time is what helps; who has the slot already needs none. */
export const anotherTimeHelps = (code: RefusalCode): boolean =>
  code !== "slot.own" && (/^(slot|session)\./.test(code) || code === "booking.session-limit");

/** What a claim asks for: the slot for a visit of a patient of `holder`. */
export type Claim = { appointmentId: AppointmentId; slot: Slot; service: ServiceId; holder: string };

/** Whether a slot's visit is one of the person's own: the same thing done twice, e.g. in two tabs. */
const isOwn = (held: AppointmentId, { appointmentId }: Claim): boolean =>
  appointmentIdParts(held).patientId === appointmentIdParts(appointmentId).patientId;

const refusalOfSession = (session: Session | null, claim: Claim): RefusalCode => {
  const { slot, service } = claim;
  if (!session) return "session.unknown";
  if (session.state === "closed") return "session.closed";
  if (!isOnGrid(slot, session)) return "slot.off-grid";
  if (!session.services.includes(service)) return "session.wrong-service";
  const held = session.claims[slot.number];
  // A free slot of the right kind that is refused all the same: what remains is the account's share of the session.
  if (held === undefined) return "booking.session-limit";
  return isOwn(held, claim) ? "slot.own" : "slot.taken";
};

/** Whether a visit at a slot would overlap another one of its patient. */
export const overlaps = (
  patient: PatientRecord,
  { slot, appointmentId }: Pick<Claim, "slot" | "appointmentId">,
): boolean => {
  const { code } = appointmentIdParts(appointmentId);
  return ticksOf(slot).some((tick) => (patient.busy[tick] ?? code) !== code);
};

/** Why a claim was refused: first whether the caller may at all, then the slot, then the patient's own calendar. */
export const refusalOfClaim = ({ session, patient }: ClaimConflict, claim: Claim): RefusalCode => {
  if (patient !== undefined && patient?.holder !== claim.holder) return "patient.foreign";
  if (session !== undefined) return refusalOfSession(session, claim);
  if (!patient) return "request.key-reused";
  return overlaps(patient, claim) ? "slot.overlaps" : "booking.limit";
};

/** What somebody wants to change: `holder` is absent for staff. */
export type Change = { rule: ChangeRule; now: Instant; holder: string | undefined };

/** Why a visit can't be changed; `undefined` if the visit itself did not refuse. */
export const refusalOfChange = (
  { appointment, patient }: ClaimConflict,
  { rule, now, holder }: Change,
): RefusalCode | undefined => {
  if (patient === null || appointment === null) return "appointment.unknown";
  if (patient && holder !== undefined && patient.holder !== holder) return "patient.foreign";
  if (appointment === undefined) return undefined;
  return refusalBy(rule, appointment, now) ?? "appointment.changed";
};
