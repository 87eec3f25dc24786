import { plain } from "../text/plain.ts";
import { isTitle } from "./title.ts";

/** Short forms as people at a desk write them. */
const written: Record<string, string> = {
  st: "siti",
  m: "muhamad",
  md: "muhamad",
  muh: "muhamad",
  moh: "muhamad",
  moch: "muhamad",
  much: "muhamad",
};

/** Spellings that sound alike: the old ones (oe, dj, tj) and the Arabic ones (kh, sy, dz), each one way. */
const sounds: readonly [RegExp, string][] = [
  [/oe/g, "u"],
  [/dj/g, "j"],
  [/tj|ch(?!$)/g, "c"],
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

const keyOf = (word: string): string => sounds.reduce((key, [spelling, sound]) => key.replace(spelling, sound), word);

/** A name's words in any script, without marks on their letters; its titles only where it has nothing else. */
const wordsOf = (name: string): string[] => {
  const words = plain(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  const own = words.filter((word) => !isTitle(word));
  return (own.length > 0 ? own : words).map((word) => written[word] ?? word);
};

/** A name as it is written, and with each two neighbouring words in one: Nur Hasanah is Nurhasanah to many. */
const writings = (words: string[]): string[][] => [
  words,
  ...words
    .slice(1)
    .map((word, index) => [...words.slice(0, index), `${words[index]}${word}`, ...words.slice(index + 2)]),
];

const consonants = (word: string): string => word.charAt(0) + word.slice(1).replace(/[aiueo]/g, "");

/** How many letters differ: each put in, left out or changed counts one. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

const wordLikeness = (a: string, b: string): number => {
  if (a === b) return 1;
  const byLetters = 1 - distance(a, b) / Math.max(a.length, b.length);
  return consonants(a) === consonants(b) ? Math.max(byLetters, 0.9) : byLetters;
};

/** What each word costs that only one of the two names has. */
const missing = 0.08;

/** How alike two names sound whose words stand as given. */
const wordsLikeness = (a: string[], b: string[]): number => {
  const [few = [], many = []] = [a.map(keyOf), b.map(keyOf)].sort((x, y) => x.length - y.length);
  if (few.length === 0) return 0;
  const rest = [...many];
  const sum = few.reduce((total, word) => {
    const likeness = rest.map((other) => wordLikeness(word, other));
    const best = Math.max(...likeness);
    rest.splice(likeness.indexOf(best), 1);
    return total + best;
  }, 0);
  return Math.max(0, sum / few.length - missing * rest.length);
};

/**
 * What a name sounds like, without titles, gaps and most vowels: equal where two names are easily taken for one another,
 * so that those of a whole day are found without comparing each with each.
 */
export const soundOfName = (name: string): string => consonants(keyOf(wordsOf(name).join("")));

/**
 * How alike two names sound, 0 to 1: spelling, order of words, titles, a word left out and a space between two words
 * weigh little.
 */
export const nameLikeness = (a: string, b: string): number => {
  const [own, other] = [wordsOf(a), wordsOf(b)];
  const joined = [
    ...writings(own).map((words) => wordsLikeness(words, other)),
    ...writings(other).map((words) => wordsLikeness(own, words)),
  ];
  return Math.max(...joined);
};

/** From here on two names may be one person's, spelt twice. */
const alike = 0.8;
/** Nobody is alike to two letters. */
const fewest = 3;

/** How likely what is written is a name spelt otherwise: 0 where it is another, or too short to tell. */
export const speltOtherwise = (written: string, name: string): number => {
  const likeness = written.trim().length < fewest ? 0 : nameLikeness(written, name);
  return likeness >= alike ? likeness : 0;
};
