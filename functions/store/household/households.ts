import { HouseholdMember } from "../../../shared/people/household.ts";
import { accountPartition, prefix } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";
import { readableUnlessNone, reader } from "../table/readable.ts";

/** The members of an account's household, the holder first, then in order of entry. */
export const householdOf = async (accountId: string): Promise<HouseholdMember[]> => {
  const range = { partition: accountPartition(accountId), prefix: prefix.member, ConsistentRead: true };
  const items = await queryAll(range, (item) => item);
  const members = readableUnlessNone(
    items,
    reader((item) => HouseholdMember.parse(item)),
  );
  return members.toSorted((a, b) => Number(b.relation === "self") - Number(a.relation === "self"));
};
