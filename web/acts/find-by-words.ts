import { speltOtherwise } from "../../shared/people/names/name-likeness.ts";
import { plain, plainWords } from "../../shared/text/plain.ts";

/** How well `words` begin what is written: all of them at once, each at the start of a word, or within one. */
const rankOf = (words: readonly string[], wanted: string): number => {
  const texts = words.map(plain);
  if (texts.some((text) => text.startsWith(wanted))) return 0;
  const parts = wanted.split(/\s+/);
  const begins = (text: string): boolean =>
    parts.every((part) => plainWords(text).some((word) => word.startsWith(part)));
  if (texts.some(begins)) return 1;
  return texts.some((text) => text.includes(wanted)) ? 2 : 3;
};

/**
 * Those of `all` whose words fit what is written, the best first, or where none does, those spelt almost so; all of them
 * where nothing is written.
 */
export const findByWords = <T>(all: readonly T[], written: string, wordsOf: (one: T) => readonly string[]): T[] => {
  const wanted = plain(written).trim();
  if (wanted === "") return [...all];
  const found = [0, 1, 2].flatMap((rank) => all.filter((one) => rankOf(wordsOf(one), wanted) === rank));
  return found.length > 0 ? found : all.filter((one) => wordsOf(one).some((word) => speltOtherwise(wanted, word) > 0));
};
