import type { Appointment, AppointmentId } from "../../../shared/booking/appointment.ts";
import type { Newcomer } from "../../../shared/booking/arrival/newcomer.ts";
import type { Corrected } from "../../../shared/booking/correct-person.ts";
import type { Patient } from "../../../shared/people/patient.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import { enterNewcomer } from "../newcomer/enter-newcomer.ts";
import { isThere, still, term } from "../table/clause.ts";
import type { Item } from "../table/items.ts";
import { householdMemberKey, patientKey } from "../table/keys.ts";
import { type Conflict, type Piece, transact } from "../table/transact.ts";
import { update } from "../table/writes.ts";
import { patientFromItem } from "./patients.ts";

/** Says of a patient who they are, over what stood there as it was read, in whichever account's hands. */
const correctPatient = (
  { name, birthDate, sex, holder }: PatientRecord,
  { patient, before }: Corrected,
): Piece<PatientRecord> => ({
  write: update(
    patientKey(patient.id),
    { set: term`#name = ${patient.name}, #birthDate = ${patient.birthDate}, #sex = ${patient.sex}` },
    { set: term`#former = list_append(if_not_exists(#former, ${[]}), ${[before]})` },
    { when: term`#name = ${name} AND #birthDate = ${birthDate} AND #sex = ${sex}` },
    { when: still("holder", holder) },
  ),
  parse: patientFromItem,
});

/** Says the same in the list of the account that holds them: there whoever cares for them reads who they are. */
const correctMember = (accountId: string, patient: Patient): Piece<Item> => ({
  write: update(householdMemberKey(accountId, patient.id), { set: term`#patient = ${patient}`, when: isThere }),
  parse: (item) => item,
});

/** At which visit it is said, and whose visit of the same particulars is somebody else's. */
type Place = { appointment: Pick<Appointment, "id" | "slot">; besides: AppointmentId | undefined };

/** What a correction is written against. */
type CorrectionFacts = { patient: PatientRecord; newcomer: Newcomer; member: Item };

/**
 * Saves who somebody is, in their record and in their account's list, and that they are known by it at that clinic's desk on the
 * day of the visit: in one write.
 * @returns what refused it
 */
export const saveCorrection = (
  before: PatientRecord,
  corrected: Corrected,
  { appointment, besides }: Place,
): Promise<Conflict<CorrectionFacts> | undefined> => {
  const { patient } = corrected;
  return transact<Partial<CorrectionFacts>>({
    patient: correctPatient(before, corrected),
    newcomer: enterNewcomer(patient, appointment, besides),
    ...(before.holder !== undefined && { member: correctMember(before.holder, patient) }),
  });
};
