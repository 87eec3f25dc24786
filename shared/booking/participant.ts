import type { ActorOf } from "../identity/actor.ts";
import { worksAt } from "../identity/works-at.ts";
import type { PatientRecord } from "../people/patient-record.ts";
import { Refusal } from "../refusal/refusal.ts";
import { sessionIdParts } from "../schedule/session.ts";
import { isInside } from "../schedule/standing.ts";
import type { Appointment } from "./appointment.ts";

const isParticipant = (
  appointment: Appointment,
  patient: PatientRecord,
  caller: ActorOf<"patient" | "doctor">,
): boolean => {
  if (caller.role === "patient") return patient.holder === caller.accountId;
  const { clinicId, practitionerId } = sessionIdParts(appointment.slot.sessionId);
  // Who is inside shuts the doctor's one door: while they are, whoever let them in may let them out.
  return practitionerId === caller.practitionerId && (worksAt(caller, clinicId) || isInside(appointment.state));
};

/**
 * Admits only the patient, through the account that holds them, and the doctor of this very visit: at a clinic that the
 * doctor has left, only while the two are together.
 * @throws Refusal `patient.foreign`; for a doctor `appointment.foreign`
 */
export const requireParticipant = (
  appointment: Appointment,
  patient: PatientRecord,
  caller: ActorOf<"patient" | "doctor">,
): void => {
  if (isParticipant(appointment, patient, caller)) return;
  throw new Refusal(caller.role === "patient" ? "patient.foreign" : "appointment.foreign");
};
