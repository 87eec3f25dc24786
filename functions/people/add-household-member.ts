import { addHouseholdMember as contract } from "../../shared/api/people/add-household-member.ts";
import { addHouseholdMember as add, countOf, refusalOfMember } from "../../shared/people/add-household-member.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { requireSameBody } from "../../shared/request/request-key.ts";
import { route, type UseCase } from "../http/route.ts";
import { householdOf } from "../store/household/households.ts";
import { saveHouseholdMember } from "../store/household/save-household-member.ts";
import { now } from "../time/now.ts";

const live = { householdOf, saveHouseholdMember, now };

/** Adds the caller, or a person they care for, to the caller's household. */
export const addHouseholdMember =
  (deps: typeof live): UseCase<typeof contract> =>
  async (request, { accountId }, key) => {
    const members = await deps.householdOf(accountId);
    const member = add(request, members, key.id, deps.now());
    const seen = countOf(members).count;
    const conflict = await deps.saveHouseholdMember(accountId, { member, fingerprint: key.fingerprint, seen });
    if (!conflict) return member;
    const { member: first, household } = conflict;
    if (!first) throw new Refusal(refusalOfMember(member, household ?? countOf(members)));
    requireSameBody(first, key);
    return member;
  };

export const addHouseholdMemberRoute = route(contract, addHouseholdMember(live));
