import { largestSpoken } from "../../../../shared/text/spoken-number.ts";

/** What a number is called by: `A-12`, `a12`, `12`. */
export type CalledNumber = { letter: string; number: number };

/** Reads what was typed to call somebody by hand; nothing where it is no number. */
export const readHandCall = (typed: string): CalledNumber | undefined => {
  const [, letter = "", digits = ""] = /^\s*([a-z]?)[\s-]*(\d{1,3})\s*$/i.exec(typed) ?? [];
  const number = Number(digits);
  return number >= 1 && number <= largestSpoken ? { letter: letter.toUpperCase(), number } : undefined;
};
