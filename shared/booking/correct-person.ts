import { requireBirthDate } from "../people/birth-date.ts";
import { isAlike, type Particulars } from "../people/particulars.ts";
import type { Patient } from "../people/patient.ts";
import type { Correction, PatientRecord } from "../people/patient-record.ts";
import { Refusal } from "../refusal/refusal.ts";
import { type Receipt, receiptOf } from "../request/receipt.ts";
import type { RequestKey } from "../request/request-key.ts";
import { sessionIdParts } from "../schedule/session.ts";
import { isSameSlot, type Slot } from "../schedule/slot.ts";
import type { Instant } from "../time/instant.ts";
import type { Appointment } from "./appointment.ts";

/** What is asked: of the visit at which slot, what stood there as the desk saw it, what is to stand there, and who asks. */
type Asked = { from: Slot; seen: Particulars; person: Particulars; by: string };

/** A person as they are to be known, and what stood there before. */
export type Corrected = { patient: Patient; before: Correction };

/**
 * What becomes of a person whose name, date of birth or sex was written wrongly: what stood there is kept beside it.
 * @returns `undefined` where it stands there already
 * @throws Refusal `appointment.changed`, `patient.changed`, `request.invalid`
 */
export const correctPerson = (
  { appointment, patient }: { appointment: Pick<Appointment, "slot">; patient: PatientRecord },
  { from, seen, person, by }: Asked,
  { id: requestId, fingerprint }: RequestKey,
  now: Instant,
): Corrected | undefined => {
  if (!isSameSlot(appointment.slot, from)) throw new Refusal("appointment.changed");
  const { id, name, birthDate, sex } = patient;
  if (!isAlike(patient, seen)) throw new Refusal("patient.changed");
  if (isAlike(patient, person)) return undefined;
  if (person.birthDate !== birthDate) requireBirthDate(person.birthDate, now, "person.birthDate");
  const { clinicId } = sessionIdParts(from.sessionId);
  return {
    patient: { id, name: person.name, birthDate: person.birthDate, sex: person.sex },
    before: { name, birthDate, sex, until: now, by, clinicId, requestId, fingerprint },
  };
};

/** What a request has corrected, if it came before: a person as it left them, whatever was corrected since. */
export const correctionReceipt = (
  { id, former = [], ...now }: PatientRecord,
  requestId: string,
): Receipt<Patient> | undefined => {
  const made = former.findIndex((one) => one.requestId === requestId);
  const request = former[made];
  if (!request) return undefined;
  const { name, birthDate, sex } = former[made + 1] ?? now;
  return receiptOf({ id, name, birthDate, sex }, { id: requestId, fingerprint: request.fingerprint });
};
