import { plain } from "../../text/plain.ts";
import { isHonorific } from "./title.ts";

/** Short forms as people at a desk write them. */
const inFull = (word: string): string => {
  if (word === "st") return "siti";
  return /^m(d|[uo]c?h)?$/.test(word) ? "muhamad" : word;
};

/** Spellings that sound alike: the old ones (oe, dj, tj) and the Arabic ones (kh, sy, dz), each one way. */
const sounds: readonly [RegExp, string][] = [
  [/oe/g, "u"],
  [/dj/g, "j"],
  [/ch(?=[^aiueo]|$)/g, "h"],
  [/tj|ch/g, "c"],
  [/sj|sy|sh/g, "s"],
  [/dz|z/g, "j"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/ph|v|p/g, "f"],
  [/q/g, "k"],
  [/x/g, "ks"],
  [/w/g, "u"],
  [/ae/g, "ai"],
  [/ee|ie/g, "i"],
  [/(.)\1+/g, "$1"],
  [/h(?=[^aiueo]|$)/g, ""],
  [/y/g, "i"],
];

const soundOf = (word: string): string => sounds.reduce((sound, [spelling, one]) => sound.replace(spelling, one), word);

/** A name's words in any script, without marks on their letters; its titles only where it has nothing else. */
const wordsOf = (name: string): string[] => {
  const words = plain(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  const own = words.filter((word) => !isHonorific(word));
  return (own.length > 0 ? own : words).map(inFull);
};

/** What each word of a name sounds like, whichever way it is spelt. */
export const soundsOf = (name: string): string[] => wordsOf(name).map(soundOf);

/** Two words in one: Nur Hasanah is Nurhasanah to many. */
export const joined = (first: string, second: string): string =>
  first + (first.endsWith(second.charAt(0)) ? second.slice(1) : second);

/** A word without its vowels, but for the first letter. */
export const consonants = (word: string): string => word.charAt(0) + word.slice(1).replace(/[aiueo]/g, "");

/**
 * What a name sounds like, without titles, gaps and most vowels: equal where two names are easily taken for one another,
 * so that those of a whole day are found without comparing each with each.
 */
export const soundOfName = (name: string): string => consonants(soundsOf(name).reduce(joined, ""));
