import * as z from "zod/mini";
import { HouseholdCount, HouseholdMember, householdLimit } from "../../../shared/people/household.ts";
import { putPatient } from "../patient/patient-pieces.ts";
import { isNew, term } from "../table/clause.ts";
import { householdKey, householdMemberKey } from "../table/keys.ts";
import { reader } from "../table/readable.ts";
import { type Conflict, type Piece, transact } from "../table/transact.ts";
import { put, update } from "../table/writes.ts";

/** A member with the fingerprint of the request that added them. */
const MemberItem = z.object({ ...HouseholdMember.shape, fingerprint: z.string() });
type MemberItem = z.infer<typeof MemberItem>;

type NewMember = {
  member: HouseholdMember;
  fingerprint: string;
  /** How many there were a moment ago: where the count begins for a household that is older than it. */
  seen: number;
};

/** Counts one more member, and the holder: no more than the limit, and no second holder, however many ask at once. */
const countIn = (accountId: string, { member, seen }: NewMember): Piece<HouseholdCount> => {
  return {
    write: update(
      householdKey(accountId),
      {
        set: term`#count = if_not_exists(#count, ${seen}) + ${1}`,
        when: term`attribute_not_exists(#count) OR #count < ${householdLimit}`,
      },
      member.relation === "self" && {
        set: term`#self = ${member.patient.id}`,
        when: term`attribute_not_exists(#self)`,
      },
    ),
    parse: reader((item) => HouseholdCount.parse(item)),
  };
};

/**
 * Saves a new member of an account's household and, in the same write, their record as a patient and the count.
 * @returns what refused it, the member as an earlier request with the same key left it among it
 */
export const saveHouseholdMember = (
  accountId: string,
  added: NewMember,
): Promise<Conflict<{ member: MemberItem; household: HouseholdCount }> | undefined> => {
  const { member, fingerprint } = added;
  const { patient } = member;
  return transact({
    household: countIn(accountId, added),
    member: {
      write: put({ ...householdMemberKey(accountId, patient.id), ...member, fingerprint }, isNew),
      parse: reader((item) => MemberItem.parse(item)),
    },
    patient: putPatient({ ...patient, holder: accountId, busy: {}, visits: [] }),
  });
};
