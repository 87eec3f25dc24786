import { missing, soundsLikeness } from "./name-likeness.ts";
import { joined } from "./name-sound.ts";
import { type FramedWord, framed, framedLikeness, wordLikeness } from "./word-likeness.ts";

/** Two words that are less alike are two. */
export const leastAlike = 0.6;

/** What each word costs that is written and not in the name: whoever looks for somebody leaves words out instead. */
const extra = 0.2;

/** What the words cost that are only written, or only in the name, by how many each has. */
export const costOf = (written: number, named: number): number =>
  written > named ? extra * (written - named) : missing * (named - written);

/** A word, with what is asked of it whenever it is compared. */
export type Word = FramedWord & {
  /** Which letters it has, as bits: at least as many letters differ as only one of two words has. */
  letters: number;
};

/** A word as it is compared. */
export const wordOf = (word: string): Word => {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return { ...framed(word), letters };
};

/** How many bits are set, in pairs, fours, eights and then all at once: this is asked of thousands of words a letter. */
const bitsIn = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Whether two words can be one: most are told apart by the letters that only one of them has, and never compared. */
const mayBeOne = (a: Word, b: Word): boolean => {
  const most = Math.floor((1 - leastAlike) * Math.max(a.word.length, b.word.length));
  const isNear = bitsIn(a.letters & ~b.letters) <= most && bitsIn(b.letters & ~a.letters) <= most;
  return (isNear && Math.abs(a.word.length - b.word.length) <= most) || a.frame === b.frame;
};

/** How alike a written word, which may be unfinished where it is the last, is to one of a name; 0 where they are two. */
export const writtenWordLikeness = (written: Word, named: Word, isLast: boolean): number => {
  if (isLast && written.word.length > 1 && written.word !== named.word && named.word.startsWith(written.word))
    return 0.9;
  const likeness = mayBeOne(written, named) ? framedLikeness(written, named) : 0;
  return likeness < leastAlike ? 0 : likeness;
};

const inOne = (words: readonly string[]): string => words.reduce(joined, "");

/**
 * How alike what is being written is to a name: both by their sounds. Where a space was missed, or another key pressed in
 * its place, only the whole tells.
 * @param unfinished whether the last word may be the begin of one
 */
export const writtenLikeness = (written: readonly string[], named: readonly string[], unfinished: boolean): number =>
  Math.max(
    soundsLikeness(
      written,
      named,
      (word, other, isLast) => writtenWordLikeness(wordOf(word), wordOf(other), unfinished && isLast),
      extra,
    ),
    wordLikeness(inOne(written), inOne(named)),
  );
