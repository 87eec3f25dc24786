import * as z from "zod/mini";
import { hasHidden, writtenLine } from "./written.ts";

/** The longest name that is kept. */
export const longestName = 60;
const fewestLetters = 2;

/**
 * What is wrong with a written name: a name has letters and nothing that no one sees, so that two which look alike
 * are alike, and what goes on screens and tickets has an end.
 */
export const nameProblem = (written: string): "short" | "long" | "letters" | undefined => {
  const name = written.normalize("NFC").trim();
  if (name.length < fewestLetters) return "short";
  if (name.length > longestName) return "long";
  return /\p{L}/u.test(name) && !hasHidden(name) ? undefined : "letters";
};

/** A person's name as it is taken. */
export const PersonName = writtenLine.check(
  z.minLength(fewestLetters),
  z.maxLength(longestName),
  z.refine((name) => nameProblem(name) === undefined),
);
