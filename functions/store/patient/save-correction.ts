import type { Appointment, AppointmentId } from "../../../shared/booking/appointment.ts";
import type { Newcomer } from "../../../shared/booking/arrival/newcomer.ts";
import type { Corrected } from "../../../shared/booking/correct-person.ts";
import type { Patient } from "../../../shared/people/patient.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import { enterNewcomer } from "../newcomer/enter-newcomer.ts";
import type { Item } from "../table/items.ts";
import { householdMemberKey, patientKey } from "../table/keys.ts";
import { type Conflict, type Piece, transact } from "../table/transact.ts";
import { patientFromItem } from "./patients.ts";

/** Says of a patient who they are, over what stood there as it was read, in whichever account's hands. */
const correctPatient = (
  { name, birthDate, sex, holder }: PatientRecord,
  { patient, before }: Corrected,
): Piece<PatientRecord> => ({
  write: {
    Update: {
      Key: patientKey(patient.id),
      UpdateExpression:
        "SET #name = :name, birthDate = :birthDate, sex = :sex, former = list_append(if_not_exists(former, :none), :before)",
      ConditionExpression: [
        "#name = :seenName AND birthDate = :seenBirthDate AND sex = :seenSex",
        holder === undefined ? "attribute_not_exists(holder)" : "holder = :holder",
      ].join(" AND "),
      ExpressionAttributeNames: { "#name": "name" },
      ExpressionAttributeValues: {
        ":name": patient.name,
        ":birthDate": patient.birthDate,
        ":sex": patient.sex,
        ":seenName": name,
        ":seenBirthDate": birthDate,
        ":seenSex": sex,
        ":none": [],
        ":before": [before],
        ...(holder !== undefined && { ":holder": holder }),
      },
    },
  },
  parse: patientFromItem,
});

/** Says the same in the list of the account that holds them: there whoever cares for them reads who they are. */
const correctMember = (accountId: string, patient: Patient): Piece<Item> => ({
  write: {
    Update: {
      Key: householdMemberKey(accountId, patient.id),
      UpdateExpression: "SET patient = :patient",
      ConditionExpression: "attribute_exists(PK)",
      ExpressionAttributeValues: { ":patient": patient },
    },
  },
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
