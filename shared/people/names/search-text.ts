import { isDate, type LocalDate } from "../../time/local-date.ts";

/** Whom somebody looks for: by name, and by what the date of birth begins with, where it was written too. */
export type Sought = { name: string; born?: readonly string[] };

/** The years that are meant by two digits or four: none that is still to come. */
const yearsOf = (written: string, today: LocalDate): string[] =>
  (written.length === 2 ? [`20${written}`, `19${written}`] : [written]).filter((year) => year <= today.slice(0, 4));

const two = (digits: string): string => digits.padStart(2, "0");

const dates: readonly [RegExp, (parts: string[]) => [day: string, month: string, year: string]][] = [
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/, ([day = "", month = "", year = ""]) => [day, month, year]],
  [/^(\d{4})-(\d{2})-(\d{2})$/, ([year = "", month = "", day = ""]) => [day, month, year]],
  [/^(\d{2})(\d{2})((?:18|19|20)\d{2}|\d{2})$/, ([day = "", month = "", year = ""]) => [day, month, year]],
  [/^((?:18|19|20)\d{2})(\d{2})(\d{2})$/, ([year = "", month = "", day = ""]) => [day, month, year]],
];

/** What a date of birth begins with that is written in one word: `84`, `1984`, `3/2/84`, `03021984`; none where it is none. */
const bornAs = (word: string, today: LocalDate): string[] => {
  if (/^(\d{2}|(18|19|20)\d{2})$/.test(word)) return yearsOf(word, today);
  return dates.flatMap(([pattern, partsOf]) => {
    const parts = pattern.exec(word);
    if (!parts) return [];
    const [day, month, year] = partsOf(parts.slice(1));
    return yearsOf(year, today)
      .map((full) => `${full}-${two(month)}-${two(day)}`)
      .filter(isDate);
  });
};

/** Reads what is written in the one box in which people are looked for; `today` tells which year two digits mean. */
export const readSearch = (text: string, today: LocalDate): Sought => {
  const words = text.split(/\s+/).map((word) => ({ word, born: bornAs(word, today) }));
  const born = words.flatMap((one) => one.born);
  const name = words.filter((one) => one.born.length === 0 && /\p{L}/u.test(one.word)).map(({ word }) => word);
  return { name: name.join(" "), ...(born.length > 0 && { born }) };
};
