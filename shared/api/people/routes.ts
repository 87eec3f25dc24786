import { addHouseholdMember } from "./add-household-member.ts";
import { getHousehold } from "./get-household.ts";

/** What can be asked of people. */
export const peopleRoutes = [getHousehold, addHouseholdMember] as const;
