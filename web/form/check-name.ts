import { nameProblem } from "../../shared/people/person-name.ts";
import type { Checked } from "./checked.ts";

const said = { short: "name-short", long: "name-long", letters: "name-letters" } as const;

/** Checks a written name, by the same rule as the server. */
export const checkName = (written: string): Checked<string> => {
  const problem = nameProblem(written);
  return problem ? { problem: said[problem] } : { value: written.trim() };
};
