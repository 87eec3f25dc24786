import { consonants } from "./name-sound.ts";

/** Rows of a comparison; made once, since thousands of words are compared for one letter typed. */
const longest = 64;
const makeRow = (): Uint8Array => new Uint8Array(longest + 1);
type Rows = { before: Uint8Array; row: Uint8Array; next: Uint8Array };
let rows: Rows = { before: makeRow(), row: makeRow(), next: makeRow() };

/** Fills the next row, for the letter of `a` at `i`; the least that stands in it. */
const fillNext = ({ before, row, next }: Rows, a: string, b: string, i: number): number => {
  const letter = a.charCodeAt(i - 1);
  next[0] = i;
  let leastOfRow = i;
  for (let j = 1; j <= b.length; j += 1) {
    const other = b.charCodeAt(j - 1);
    let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (letter === other ? 0 : 1));
    if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && other === a.charCodeAt(i - 2))
      least = Math.min(least, (before[j - 2] ?? 0) + 1);
    next[j] = least;
    leastOfRow = Math.min(leastOfRow, least);
  }
  return leastOfRow;
};

/**
 * How many letters differ: each put in, left out, changed, or that stands before its neighbour counts one. Where they are
 * more than `most`, it may say any number that is.
 */
const distance = (a: string, b: string, most: number): number => {
  for (let column = 0; column <= b.length; column += 1) rows.row[column] = column;
  for (let i = 1; i <= a.length; i += 1) {
    const least = fillNext(rows, a, b, i);
    rows = { before: rows.row, row: rows.next, next: rows.before };
    // Two neighbours in each other's place reach back one row.
    if (least > most + 1) return least;
  }
  return rows.row[b.length] ?? 0;
};

/** Two words that are less alike are two. */
export const leastAlike = 0.6;

/** A word, with what is asked of it whenever it is compared. */
export type Word = {
  word: string;
  /** Without its vowels, but for the first letter. */
  frame: string;
  /** Which letters it has, as bits: two words differ in at least half as many letters as their bits do. */
  letters: number;
};

/** A word as it is compared: of one that is longer than any name's, its begin. */
export const wordOf = (written: string): Word => {
  const word = written.slice(0, longest);
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return { word, frame: consonants(word), letters };
};

const bitsIn = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** How alike two words sound, 0 to 1: by their letters, nearly the same where only vowels differ, and 0 where they are two. */
export const wordLikeness = (a: Word, b: Word): number => {
  if (a.word === b.word) return 1;
  const longer = Math.max(a.word.length, b.word.length);
  const most = (1 - leastAlike) * longer;
  const sameFrame = a.frame === b.frame;
  if (!sameFrame && (Math.abs(a.word.length - b.word.length) > most || bitsIn(a.letters ^ b.letters) > 2 * most))
    return 0;
  const byLetters = 1 - distance(a.word, b.word, sameFrame ? longer : most) / longer;
  if (sameFrame) return Math.max(byLetters, 0.9);
  return byLetters < leastAlike ? 0 : byLetters;
};

/** The same of a word that is still being written: it may be the begin of the other. */
export const beginLikeness = (begun: Word, other: Word): number =>
  begun.word.length > 1 && other.word.startsWith(begun.word) && other.word !== begun.word
    ? 0.9
    : wordLikeness(begun, other);
