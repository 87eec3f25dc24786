import { joined, soundsOf } from "./name-sound.ts";
import { beginLikeness, type Word, wordLikeness, wordOf } from "./word-likeness.ts";

/** A name's words as they stand, and with each two neighbours in one. */
const writings = (words: readonly string[]): string[][] => [
  [...words],
  ...words
    .slice(1)
    .map((word, index) => [...words.slice(0, index), joined(words[index] ?? "", word), ...words.slice(index + 2)]),
];

/** How two names are compared, the written one first. */
type Way = {
  /** How alike two words are; the last one written may be unfinished. */
  like: (written: Word, named: Word, isLast: boolean) => number;
  /** What each word costs that only the one has, and only the other. */
  missing: { written: number; named: number };
};

const betweenTwo: Way = { like: wordLikeness, missing: { written: 0.08, named: 0.08 } };

/** Whoever looks for somebody leaves words out, and seldom writes one that the name has not. */
export const whenWritten: Way = {
  like: (word, other, isLast) => (isLast ? beginLikeness : wordLikeness)(word, other),
  missing: { written: 0.2, named: 0.08 },
};

/** What the words cost that only one of two names has, by how many each has. */
export const costOf = ({ missing }: Way, written: number, named: number): number =>
  written > named ? missing.written * (written - named) : missing.named * (named - written);

/** How alike two names sound whose words stand as given. */
const wordsLikeness = (written: readonly string[], named: readonly string[], way: Way): number => {
  const others = named.map(wordOf);
  const pairs = written.map((word, index) => {
    const [own, isLast] = [wordOf(word), index === written.length - 1];
    return others.map((other) => way.like(own, other, isLast));
  });
  const rows = written.length <= named.length ? pairs : named.map((_, column) => pairs.map((row) => row[column] ?? 0));
  if (rows.length === 0) return 0;
  const taken = new Set<number>();
  const sum = rows.reduce((total, row) => {
    const free = row.map((likeness, column) => (taken.has(column) ? -1 : likeness));
    const best = Math.max(...free);
    taken.add(free.indexOf(best));
    return total + best;
  }, 0);
  return Math.max(0, sum / rows.length - costOf(way, written.length, named.length));
};

/** How alike two names are whose sounds these are. */
const soundsLikeness = (own: readonly string[], other: readonly string[], way: Way): number =>
  Math.max(
    ...writings(own).map((words) => wordsLikeness(words, other, way)),
    ...writings(other).map((words) => wordsLikeness(own, words, way)),
  );

/**
 * How alike two names sound, 0 to 1: spelling, order of words, titles, a word left out and a space between two words
 * weigh little.
 */
export const nameLikeness = (a: string, b: string): number => soundsLikeness(soundsOf(a), soundsOf(b), betweenTwo);

const inOne = (words: readonly string[]): Word => wordOf(words.reduce(joined, ""));

/**
 * How alike what is being written, whose last word may be unfinished, is to a name: both by their sounds. Where a space was
 * missed, or another key pressed in its place, only the whole tells.
 */
export const likenessToWritten = (written: readonly string[], named: readonly string[]): number =>
  Math.max(soundsLikeness(written, named, whenWritten), wordLikeness(inOne(written), inOne(named)));

/** From here on two names may be one person's, spelt twice. */
const alike = 0.8;
/** Nobody is alike to two letters. */
const fewest = 3;

/** How likely what is written is a name spelt otherwise: 0 where it is another, or too short to tell. */
export const speltOtherwise = (written: string, name: string): number => {
  const likeness = written.trim().length < fewest ? 0 : nameLikeness(written, name);
  return likeness >= alike ? likeness : 0;
};
