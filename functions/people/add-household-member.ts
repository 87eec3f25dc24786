import { addHouseholdMember as contract } from "../../shared/api/add-household-member.ts";
import { addHouseholdMember as add } from "../../shared/people/add-household-member.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { route, type UseCase } from "../http/route.ts";
import { householdOf } from "../store/household-of.ts";
import { saveHouseholdMember } from "../store/save-household-member.ts";

const live = { householdOf, saveHouseholdMember };

/** Adds the caller, or a person they care for, to the caller's household. */
export const addHouseholdMember =
  (deps: typeof live): UseCase<typeof contract> =>
  async (request, { accountId }, key) => {
    const member = add(request, await deps.householdOf(accountId), key.id);
    const before = await deps.saveHouseholdMember(accountId, member, key.fingerprint);
    if (before && before.fingerprint !== key.fingerprint) throw new Refusal("request.key-reused");
    return member;
  };

export const addHouseholdMemberRoute = route(contract, addHouseholdMember(live));
