import { consonants } from "./name-sound.ts";

/** Rows of a comparison, made once: for one letter that is typed thousands of words are compared. */
let before: number[] = [];
let row: number[] = [];
let next: number[] = [];

/** How many letters differ: each put in, left out, changed, or that stands before its neighbour counts one. */
const distance = (a: string, b: string): number => {
  row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    next[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const turned = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed;
      next[j] = Math.min(changed, turned, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    [before, row, next] = [row, next, before];
  }
  return row[b.length] ?? 0;
};

/** How alike two words sound, 0 to 1: by their letters, and nearly the same where only vowels differ. */
export const wordLikeness = (a: string, b: string): number => {
  if (a === b) return 1;
  if (consonants(a) === consonants(b)) return 0.9;
  return 1 - distance(a, b) / Math.max(a.length, b.length);
};
