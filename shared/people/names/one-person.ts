import { plain } from "../../text/plain.ts";
import type { LocalDate } from "../../time/local-date.ts";
import type { Patient } from "../patient.ts";

/** A person as a clinic's register has them. */
export type Registered = Patient & {
  /** Whether an account holds them, whose phone sees their visits. */
  hasAccount?: true;
  /** A day of a visit of theirs, the latest that was told of as they were entered. */
  lastVisit?: LocalDate;
};

/**
 * The numbers in a name, in digits or as Romans wrote them up to ten: all that tells apart twins who are not named yet, and
 * nothing that is heard in `soundsOf`.
 */
const numbersIn = (name: string): string[] => plain(name).match(/\d+|\b(i{1,3}|i?[vx]|vi{1,3})\b/g) ?? [];

/** What is the same of all records of one person: what their name sounds like, whichever way it is spelt, birth and sex. */
export const personKey = (sounds: readonly string[], { id, name, birthDate, sex }: Patient): string =>
  sounds.length === 0 ? id : [...sounds, ...numbersIn(name), birthDate, sex].join(" ");

/**
 * Whether a person's next visit is to stand in one record of theirs rather than in another: in an account's, or its phone
 * would not see it; else in the one that was seen last.
 */
export const isRather = (one: Registered, other: Registered): boolean => {
  if (one.hasAccount !== other.hasAccount) return one.hasAccount === true;
  const [lastOfOne = "", lastOfOther = ""] = [one.lastVisit, other.lastVisit];
  return lastOfOne === lastOfOther ? one.id < other.id : lastOfOne > lastOfOther;
};

/** Who somebody of a register is, and nothing else of them. */
export const patientIn = ({ id, name, birthDate, sex }: Registered): Patient => ({ id, name, birthDate, sex });
