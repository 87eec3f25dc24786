import { joined, soundsOf } from "./name-sound.ts";
import { wordLikeness } from "./word-likeness.ts";

/** A name's words as they stand, and with each two neighbours in one. */
const writings = (words: readonly string[]): string[][] => [
  [...words],
  ...words
    .slice(1)
    .map((word, index) => [...words.slice(0, index), joined(words[index] ?? "", word), ...words.slice(index + 2)]),
];

/** What each word costs that only one of two names has. */
export const missing = 0.08;

/** How alike two words of two names are: the written one first, and whether it is the last one written. */
type Like = (written: string, named: string, isLast: boolean) => number;

/** How alike two names sound whose words stand as given. */
const wordsLikeness = (written: readonly string[], named: readonly string[], like: Like, extra: number): number => {
  const pairs = written.map((word, index) => named.map((other) => like(word, other, index === written.length - 1)));
  const isMore = written.length > named.length;
  const rows = isMore ? named.map((_, column) => pairs.map((row) => row[column] ?? 0)) : pairs;
  if (rows.length === 0) return 0;
  const taken = new Set<number>();
  const sum = rows.reduce((total, row) => {
    const free = row.map((likeness, column) => (taken.has(column) ? -1 : likeness));
    const best = Math.max(...free);
    taken.add(free.indexOf(best));
    return total + best;
  }, 0);
  const cost = (isMore ? extra : missing) * Math.abs(written.length - named.length);
  return Math.max(0, sum / rows.length - cost);
};

/**
 * How alike two names are whose sounds these are.
 * @param like how alike two of their words are
 * @param extra what each word costs that only the first has
 */
export const soundsLikeness = (
  own: readonly string[],
  other: readonly string[],
  like: Like = wordLikeness,
  extra = missing,
): number =>
  Math.max(
    ...writings(own).map((words) => wordsLikeness(words, other, like, extra)),
    ...writings(other).map((words) => wordsLikeness(own, words, like, extra)),
  );

/**
 * How alike two names sound, 0 to 1: spelling, order of words, titles, a word left out and a space between two words
 * weigh little.
 */
export const nameLikeness = (a: string, b: string): number => soundsLikeness(soundsOf(a), soundsOf(b));

/** From here on two names may be one person's, spelt twice. */
const alike = 0.8;
/** Nobody is alike to two letters. */
const fewest = 3;

/** How likely what is written is a name spelt otherwise: 0 where it is another, or too short to tell. */
export const speltOtherwise = (written: string, name: string): number => {
  const likeness = written.trim().length < fewest ? 0 : nameLikeness(written, name);
  return likeness >= alike ? likeness : 0;
};
