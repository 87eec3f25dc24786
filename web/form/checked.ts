import { isUnlikelyName, nameProblem } from "../../shared/people/names/person-name.ts";
import type { formText } from "./text.ts";

/** What can be wrong with something filled in; each has its words in the form's texts. */
export type Problem = keyof ReturnType<typeof formText>["problem"];

/** What a check makes of something filled in: its value, perhaps an unlikely one, or what is to mend first. */
export type Checked<T> = { value: T; doubt?: Problem | undefined } | { problem: Problem };

/** A check of each part of what is sent. */
export type Checks<P> = { [F in keyof P]: Checked<P[F]> };

/** One of a few that was chosen; a draft may hold what was offered once and is not any more. */
export const chosenOf = <T extends string>(offered: readonly T[], written: string): Checked<T> => {
  const value = offered.find((one) => one === written);
  return value === undefined ? { problem: "choose" } : { value };
};

/** All parts as they were read; undefined as long as one of them must be mended. */
export const partsIn = <P extends object>(checks: Checks<P>): P | undefined => {
  const entries = Object.entries<Checked<unknown>>(checks);
  const read = entries.flatMap(([name, checked]) => ("value" in checked ? [[name, checked.value] as const] : []));
  return read.length === entries.length ? (Object.fromEntries(read) as P) : undefined;
};

/** What is said of one part: what to mend, or that it is unlikely. */
export const remarkOn = (checked: Checked<unknown>): Problem | undefined =>
  "problem" in checked ? checked.problem : checked.doubt;

const said = { empty: "name-empty", long: "name-long", letters: "name-letters" } as const;

/** Checks a written name, by the same rule as the server; signs that hardly stand in a name are asked about. */
export const checkName = (written: string): Checked<string> => {
  const problem = nameProblem(written);
  if (problem) return { problem: said[problem] };
  return { value: written.trim(), doubt: isUnlikelyName(written) ? "name-signs" : undefined };
};
