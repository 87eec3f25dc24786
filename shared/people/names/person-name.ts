import * as z from "zod/mini";
import { hasHidden, withoutCopied, writtenLine } from "../../text/written.ts";

/** The longest name that is kept. */
export const longestName = 60;

/**
 * What is wrong with a written name: a name has letters and nothing that no one sees, so that two which look alike
 * are alike, and what goes on screens and tickets has an end.
 */
export const nameProblem = (written: string): "empty" | "long" | "letters" | undefined => {
  const name = withoutCopied(written).normalize("NFC").trim();
  // Identity cards have names of one letter.
  if (name === "") return "empty";
  if (name.length > longestName) return "long";
  return /\p{L}/u.test(name) && !hasHidden(name) ? undefined : "letters";
};

/** Signs and digits that hardly stand in a name: a search, a code or a key went in with it. */
const unlikely = /[\p{N}\p{Sc}\p{Sm}\p{So}/\\?!@#*&%:;_"]/u;

/** Whether a name that may be taken is asked about first; some hold a digit, like that of a twin not named yet. */
export const isUnlikelyName = (written: string): boolean => unlikely.test(withoutCopied(written));

/** A person's name as it is taken. */
export const PersonName = writtenLine.check(
  z.minLength(1),
  z.maxLength(longestName),
  z.refine((name) => nameProblem(name) === undefined),
);
