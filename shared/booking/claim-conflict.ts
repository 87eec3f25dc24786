import type { PatientRecord } from "../people/patient-record.ts";
import type { ServiceId } from "../place/service.ts";
import type { RefusalCode } from "../refusal/refusal.ts";
import type { Session } from "../roster/session.ts";
import { isOnGrid, type Slot } from "../roster/slot.ts";
import { ticksOf } from "../roster/ticks.ts";
import { isUpcoming } from "./appointment.ts";
import type { AppointmentRecord } from "./receipt.ts";

/** The items that refused a write, as they were at that moment; `null`: there is no such item. */
export type ClaimConflict = {
  session?: Session | null;
  patient?: PatientRecord | null;
  appointment?: AppointmentRecord | null;
};

/** What can stand between a person and a slot. */
export const claimRefusals = [
  "patient.foreign",
  "session.unknown",
  "session.closed",
  "session.wrong-service",
  "slot.taken",
  "slot.off-grid",
  "slot.past",
  "slot.too-soon",
  "slot.too-far",
  "slot.overlaps",
] as const satisfies readonly RefusalCode[];

/** What a claim asks for: `code` for the patient of `holder`. */
export type Claim = { slot: Slot; service: ServiceId; code: string; holder: string };

const refusalOfSession = (session: Session | null, { slot, service }: Claim): RefusalCode => {
  if (!session) return "session.unknown";
  if (session.state === "closed") return "session.closed";
  if (!isOnGrid(slot, session)) return "slot.off-grid";
  return session.services.includes(service) ? "slot.taken" : "session.wrong-service";
};

const overlaps = (patient: PatientRecord, { slot, code }: Claim): boolean =>
  ticksOf(slot).some((tick) => (patient.busy[tick] ?? code) !== code);

/** Why a claim was refused: first whether the caller may at all, then the slot, then the patient's own calendar. */
export const refusalOfClaim = ({ session, patient }: ClaimConflict, claim: Claim): RefusalCode => {
  if (patient !== undefined && patient?.holder !== claim.holder) return "patient.foreign";
  if (session !== undefined) return refusalOfSession(session, claim);
  if (!patient) return "request.key-reused";
  return overlaps(patient, claim) ? "slot.overlaps" : "booking.limit";
};

/** Why a visit can't be changed by `holder` (staff: no holder); `undefined` if the visit itself did not refuse. */
export const refusalOfChange = (
  { appointment, patient }: ClaimConflict,
  holder: string | undefined,
): RefusalCode | undefined => {
  if (patient === null || appointment === null) return "appointment.unknown";
  if (patient && holder !== undefined && patient.holder !== holder) return "patient.foreign";
  if (appointment === undefined) return undefined;
  return isUpcoming(appointment) ? "appointment.changed" : "appointment.final";
};
