const units = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"] as const;

/** The words that numbers are said with in Indonesian. */
export const numberWords = [...units, "sepuluh", "sebelas", "belas", "puluh", "seratus", "ratus"] as const;
export type NumberWord = (typeof numberWords)[number];

/** The largest number that can be said. */
export const largestSpoken = 999;

const unit = (digit: number): NumberWord[] => units.slice(digit - 1, digit);

/** A number from 1 to 999 in words, `113` as *seratus tiga belas*; others have none. */
export const spokenNumber = (number: number): NumberWord[] => {
  if (!Number.isInteger(number) || number < 1 || number > largestSpoken) return [];
  if (number < 10) return unit(number);
  if (number === 10) return ["sepuluh"];
  if (number === 11) return ["sebelas"];
  if (number < 20) return [...unit(number - 10), "belas"];
  if (number < 100) return [...unit(Math.floor(number / 10)), "puluh", ...spokenNumber(number % 10)];
  const hundreds: NumberWord[] = number < 200 ? ["seratus"] : [...unit(Math.floor(number / 100)), "ratus"];
  return [...hundreds, ...spokenNumber(number % 100)];
};
