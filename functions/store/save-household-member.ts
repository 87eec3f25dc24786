import * as z from "zod/mini";
import { HouseholdMember } from "../../shared/people/household.ts";
import { householdMemberKey } from "./keys.ts";
import { patientFromItem, patientToItem } from "./patient-item.ts";
import { transact } from "./transact.ts";

/** A member with the fingerprint of the request that added them. */
const MemberItem = z.object({ ...HouseholdMember.shape, fingerprint: z.string() });
type MemberItem = z.infer<typeof MemberItem>;

/**
 * Saves a new member of an account's household and, with it, their record as a patient.
 * @returns the member as an earlier request with the same key left it, or `undefined` when it is written.
 */
export const saveHouseholdMember = async (
  accountId: string,
  member: HouseholdMember,
  fingerprint: string,
): Promise<MemberItem | undefined> => {
  const { patient } = member;
  const ConditionExpression = "attribute_not_exists(PK)";
  const conflict = await transact({
    member: {
      write: {
        Put: { Item: { ...householdMemberKey(accountId, patient.id), ...member, fingerprint }, ConditionExpression },
      },
      parse: (item) => MemberItem.parse(item),
    },
    patient: {
      write: {
        Put: { Item: patientToItem({ ...patient, holder: accountId, busy: {}, visits: [] }), ConditionExpression },
      },
      parse: patientFromItem,
    },
  });
  return conflict?.member ?? undefined;
};
