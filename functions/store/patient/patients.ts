import { HouseholdMember } from "../../../shared/people/household.ts";
import type { PatientId } from "../../../shared/people/patient.ts";
import { PatientRecord } from "../../../shared/people/patient-record.ts";
import { type Item, itemsAt } from "../table/items.ts";
import { accountPartition, type Key, patientKey, prefix } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";
import { readableUnlessNone } from "../table/readable.ts";

/** A patient as an item; the store keeps no empty sets. */
export const patientToItem = ({ visits, ...patient }: PatientRecord): Key & Item => ({
  ...patientKey(patient.id),
  ...patient,
  ...(visits.length > 0 && { visits: new Set(visits) }),
});

/** A patient from its item. */
export const patientFromItem = (item: Item): PatientRecord =>
  PatientRecord.parse({ ...item, visits: item.visits instanceof Set ? [...item.visits] : (item.visits ?? []) });

/** The members of an account's household, the holder first, then in order of entry. */
export const householdOf = async (accountId: string): Promise<HouseholdMember[]> => {
  const range = { partition: accountPartition(accountId), prefix: prefix.member, ConsistentRead: true };
  const items = await queryAll(range, (item) => item);
  const members = readableUnlessNone(items, (item) => HouseholdMember.parse(item));
  return members.toSorted((a, b) => Number(b.relation === "self") - Number(a.relation === "self"));
};

/** The records of these patients, as they are now, in no order. */
export const patientsAt = async (ids: readonly PatientId[]): Promise<PatientRecord[]> =>
  readableUnlessNone(await itemsAt(ids.map(patientKey), { ConsistentRead: true }), patientFromItem);
