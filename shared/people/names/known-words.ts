import { type Word, wordOf, writtenWordLikeness } from "./written-likeness.ts";

/** Each word of many names, once: a clinic's people have a few thousand between them. */
export type KnownWords = {
  /** The number of a word, which is given to it when it is first met. */
  numberOf: (word: string) => number;
  has: (word: string) => boolean;
  wordAt: (number: number) => string;
  /** How alike each word is to a written one, by its number; `unfinished`: it may be the begin of one. */
  likenessTo: (written: string, unfinished: boolean) => Float32Array;
};

/** Written words that are remembered: a desk writes the commonest again and again, and each with every letter after it. */
const mostRemembered = 64;

/** Makes a list of words that grows. */
export const createKnownWords = (): KnownWords => {
  const numbers = new Map<string, number>();
  const words: Word[] = [];
  const remembered = new Map<string, Float32Array>();
  const compared = (written: string, unfinished: boolean): Float32Array => {
    const word = wordOf(written);
    const table = new Float32Array(words.length);
    words.forEach((known, number) => {
      table[number] = writtenWordLikeness(word, known, unfinished);
    });
    return table;
  };
  return {
    numberOf: (word) => {
      const number = numbers.get(word) ?? words.length;
      if (number === words.length) {
        numbers.set(word, number);
        words.push(wordOf(word));
      }
      return number;
    },
    has: (word) => numbers.has(word),
    wordAt: (number) => words[number]?.word ?? "",
    likenessTo: (written, unfinished) => {
      const key = unfinished ? `${written}…` : written;
      const before = remembered.get(key);
      const table = before?.length === words.length ? before : compared(written, unfinished);
      remembered.delete(key);
      remembered.set(key, table);
      for (const oldest of remembered.keys()) if (remembered.size > mostRemembered) remembered.delete(oldest);
      return table;
    },
  };
};
