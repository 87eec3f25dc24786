import { consonants } from "./name-sound.ts";

/** Three rows of a comparison, made once and for the longest word so far: for each letter that is typed, thousands are compared. */
let rows = [new Uint16Array(0), new Uint16Array(0), new Uint16Array(0)] as const;

const rowsFor = (length: number): typeof rows => {
  if (rows[0].length < length) rows = [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
  for (let j = 0; j < length; j += 1) rows[1][j] = j;
  return rows;
};

/** How many letters differ: each put in, left out, changed, or that stands before its neighbour counts one. */
const distance = (a: string, b: string): number => {
  const length = b.length + 1;
  let [before, row, next] = rowsFor(length);
  // Letters as numbers: as texts of one letter each, the comparison takes twice as long.
  let last = -1;
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    next[0] = i;
    for (let j = 1; j < length; j += 1) {
      const other = b.charCodeAt(j - 1);
      const changed = (row[j - 1] ?? 0) + (letter === other ? 0 : 1);
      const isTurned = last === other && letter === b.charCodeAt(j - 2);
      const turned = isTurned ? (before[j - 2] ?? 0) + 1 : changed;
      next[j] = Math.min(changed, turned, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    last = letter;
    [before, row, next] = [row, next, before];
  }
  return row[b.length] ?? 0;
};

/** A word, and without its vowels. */
export type FramedWord = { word: string; frame: string };

/** A word with its frame. */
export const framed = (word: string): FramedWord => ({ word, frame: consonants(word) });

/** How alike two words sound, 0 to 1: by their letters, and nearly the same where only vowels differ. */
export const framedLikeness = (a: FramedWord, b: FramedWord): number => {
  if (a.word === b.word) return 1;
  if (a.frame === b.frame) return 0.9;
  return 1 - distance(a.word, b.word) / Math.max(a.word.length, b.word.length);
};

/** The same of words of which nothing more is known. */
export const wordLikeness = (a: string, b: string): number => framedLikeness(framed(a), framed(b));
