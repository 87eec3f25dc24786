import { isDate, type LocalDate } from "../../time/local-date.ts";

/**
 * What the first of some words say of a birth: how many words that takes, what the date then begins with, and which of the
 * words may be a name all the same.
 */
type Reading = { words: number; born: readonly string[]; name?: string };
type Rule = (words: readonly string[], today: LocalDate) => Reading | undefined;

const months: readonly RegExp[] = [
  /^jan(uar[iy]|uary)?$/,
  /^([fp]eb|[fp]ebruari|february)$/,
  /^(mar|mrt|maret|march)$/,
  /^apr(il)?$/,
  /^(mei|may)$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  // Agus is a name.
  /^(agu|ags|agt|agst|agustus|aug|august)$/,
  /^sept?(ember)?$/,
  /^(okt|oct)(ober)?$/,
  /^no[vp](ember)?$/,
  /^d[ei]s(ember)?$|^dec(ember)?$/,
];

/** The number of a month that is written as a word; 0 where it is none. */
const monthOf = (word = ""): number => months.findIndex((month) => month.test(word)) + 1;
const isMonth = (word?: string): boolean => monthOf(word) > 0;

const ofYears = /^(th|thn|tahun|years?|yrs?)$/;
const ofMonths = /^(bl|bln|bulan|months?)$/;
const beforeAge = /^(umur|usia|aged?)$/;
const beforeBirth = /^(th|thn|tahun|tgl|tanggal|lhr|lahir|kelahiran|born)$/;

/** Whether a word says that a date or an age stands beside it. */
export const isBirthWord = (word: string): boolean =>
  [ofYears, ofMonths, beforeAge, beforeBirth].some((kind) => kind.test(word)) || isMonth(word);

const isYear = (word = ""): boolean => /^(\d{2}|(18|19|20)\d{2})$/.test(word);
const isDay = (word = ""): boolean => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31;
const isMonthNumber = (word = ""): boolean => isDay(word) && Number(word) <= 12;

/** The years that are meant by two digits or four: none that is still to come. */
const yearsOf = (written: string, today: LocalDate): string[] =>
  (written.length === 2 ? [`20${written}`, `19${written}`] : [written]).filter((year) => year <= today.slice(0, 4));

const two = (number: string | number): string => String(number).padStart(2, "0");

/** The dates that are meant; none where there is no such day. */
const datesOf = (day: string, month: string | number, year: string, today: LocalDate): string[] =>
  yearsOf(year, today)
    .map((full) => `${full}-${two(month)}-${two(day)}`)
    .filter(isDate);

const inOneWord: readonly [RegExp, (parts: string[]) => [day: string, month: string, year: string]][] = [
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/, ([day = "", month = "", year = ""]) => [day, month, year]],
  [/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/, ([year = "", month = "", day = ""]) => [day, month, year]],
  [/^(\d{2})(\d{2})((?:18|19|20)\d{2}|\d{2})$/, ([day = "", month = "", year = ""]) => [day, month, year]],
  [/^((?:18|19|20)\d{2})(\d{2})(\d{2})$/, ([year = "", month = "", day = ""]) => [day, month, year]],
];

/** `3/2/84`, `3-2-1984`, `030284`, `19840203`. */
const dateInOneWord: Rule = ([word = ""], today) => {
  const born = inOneWord.flatMap(([pattern, partsOf]) => {
    const parts = pattern.exec(word);
    return parts ? datesOf(...partsOf(parts.slice(1)), today) : [];
  });
  return born.length > 0 ? { words: 1, born } : undefined;
};

/** `3 2 1984`, `1984 2 3`, `3 februari 1984`, `august 3, 1984`. */
const dateInThree: Rule = ([first = "", second = "", third = ""], today) => {
  const isMiddle = isMonthNumber(second) || isMonth(second);
  const month = monthOf(second) || second;
  if (isDay(first) && isMiddle && isYear(third)) return { words: 3, born: datesOf(first, month, third, today) };
  if (first.length === 4 && isYear(first) && isMiddle && isDay(third))
    return { words: 3, born: datesOf(third, month, first, today) };
  if (isMonth(first) && isDay(second) && third.length === 4 && isYear(third))
    return { words: 3, born: datesOf(second, monthOf(first), third, today) };
  return undefined;
};

/** `02 1984`, `2/1984`: a month of a year. */
const monthOfYear: Rule = ([first = "", second = ""], today) => {
  const [, ...inOne] = /^(\d{1,2})[/.-](\d{4})$/.exec(first) ?? [];
  const [month = "", year = ""] = inOne.length > 0 ? inOne : [first, second];
  if (!isMonthNumber(month) || year.length !== 4 || !isYear(year)) return undefined;
  return { words: inOne.length > 0 ? 1 : 2, born: yearsOf(year, today).map((full) => `${full}-${two(month)}`) };
};

/** `agustus 84`: people have the names of months too, so that only the year of these is held to. */
const namedMonthOfYear: Rule = ([month = "", year = ""], today) =>
  isMonth(month) && isYear(year) ? { words: 2, born: yearsOf(year, today), name: month } : undefined;

/** `17 agustus`: a birthday alone tells nobody. */
const birthday: Rule = ([day, month = ""]) =>
  isDay(day) && isMonth(month) ? { words: 2, born: [], name: month } : undefined;

/** The years in which somebody was born who is so many months old, or up to `span` more; said roughly. */
const yearsAgo = (age: number, span: number, today: LocalDate): string[] => {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - age;
  const [from, until] = [last - span, last + span].map((month) => Math.floor(month / 12));
  return Array.from({ length: (until ?? 0) - (from ?? 0) + 1 }, (_, index) => String((from ?? 0) + index)).filter(
    (year) => year <= today.slice(0, 4),
  );
};

/** `42 th`, `umur 42`, `8 bulan`: the years around those so long ago; and `1984 tahun`, which is none. */
const age: Rule = (words, today) => {
  const before = beforeAge.test(words[0] ?? "") ? 1 : 0;
  const [number = "", unit = ""] = words.slice(before);
  if (!/^\d{1,3}$/.test(number) || Number(number) > 120) return undefined;
  if (ofMonths.test(unit)) return { words: before + 2, born: yearsAgo(Number(number), 1, today) };
  const hasUnit = ofYears.test(unit);
  if (!hasUnit && before === 0) return undefined;
  return { words: before + 1 + Number(hasUnit), born: yearsAgo(Number(number) * 12, 12, today) };
};

/** `1984`, `84`. */
const yearAlone: Rule = ([year = ""], today) => (isYear(year) ? { words: 1, born: yearsOf(year, today) } : undefined);

/** `lahir`, `th`: what follows says it. */
const saidBefore: Rule = ([word = ""]) => (beforeBirth.test(word) ? { words: 1, born: [] } : undefined);

const rules: readonly Rule[] = [
  dateInOneWord,
  dateInThree,
  monthOfYear,
  age,
  namedMonthOfYear,
  birthday,
  yearAlone,
  saidBefore,
];

/** What some words, the first of them first, say of a birth; `undefined` where the first says nothing of it. */
export const readBirth: Rule = (words, today) => {
  for (const rule of rules) {
    const reading = rule(words, today);
    if (reading) return reading;
  }
  return undefined;
};
