import { nameProblem } from "../../shared/people/person-name.ts";
import type { formText } from "./text.ts";

/** What can be wrong with something filled in; each has its words in the form's texts. */
export type Problem = keyof ReturnType<typeof formText>["problem"];

/** Only unlikely: said once, and taken when it is sent again as it is. */
export const isDoubt = (problem: Problem): boolean => problem === "birth-rare";

const saidOfNames = { short: "name-short", long: "name-long", letters: "name-letters" } as const;

/** What is to mend in a written name. */
export const problemInName = (written: string): Problem | undefined => {
  const problem = nameProblem(written);
  return problem && saidOfNames[problem];
};
