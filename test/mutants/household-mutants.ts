import type { Edit, Mutant } from "./mutant.ts";

const inCount = (from: string, to: string): Edit => ({
  file: "functions/store/household/save-household-member.ts",
  from,
  to,
});

/** Wrongs of the guard over who belongs to an account. */
export const householdMutants: Mutant[] = [
  {
    name: "adds a second holder",
    edits: [inCount("attribute_not_exists(#self)", "attribute_not_exists(#self) OR attribute_exists(#self)")],
    tests: ["functions/people/household"],
    by: "of twenty holders leave one",
  },
  {
    name: "counts nobody",
    edits: [inCount("+ ${1}", "+ ${0}")],
    tests: ["functions/people/household"],
  },
];
