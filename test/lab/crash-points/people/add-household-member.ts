import { addHouseholdMember } from "../../../../functions/people/add-household-member.ts";
import { householdOf } from "../../../../functions/store/household/households.ts";
import { saveHouseholdMember } from "../../../../functions/store/household/save-household-member.ts";
import { siti } from "../../../functions/booking/cikande.ts";
import type { Scenarios } from "../scenario.ts";
import { key, person, place } from "../scene.ts";

export const scenarios: Scenarios = {
  "": {
    prepare: place,
    act: (at) =>
      addHouseholdMember({ householdOf, saveHouseholdMember, now: () => at })(
        { ...person, relation: "self" },
        siti,
        key("member"),
      ),
  },
};
