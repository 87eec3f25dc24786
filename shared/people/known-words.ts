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

/** Makes a list of words that grows. */
export const createKnownWords = (): KnownWords => {
  const numbers = new Map<string, number>();
  const words: Word[] = [];
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
      const word = wordOf(written);
      const table = new Float32Array(words.length);
      words.forEach((known, number) => {
        table[number] = writtenWordLikeness(word, known, unfinished);
      });
      return table;
    },
  };
};
