import type { LocalDate } from "../../time/local-date.ts";
import { isBirthWord, readBirth } from "./birth-words.ts";

/** Whom somebody looks for: by name, and by what the date of birth begins with, where it was written too. */
export type Sought = { name: string; born?: readonly string[] };

/** A word that is a date, an age or part of one written together, as its parts: `17agustus1984`, `th.84`, `42th`. */
const partsOf = (word: string): string[] => {
  const parts = word.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  const letters = parts.filter((part) => /\p{L}/u.test(part));
  const isOfBirth =
    letters.length < parts.length && letters.length > 0 && letters.every((part) => isBirthWord(part.toLowerCase()));
  return isOfBirth ? parts : [word];
};

/** The words and numbers of a text; a full stop ends one, and is inside others. */
const wordsOf = (text: string): string[] =>
  text
    .split(/[\s,;:()[\]"]+/)
    .map((word) => word.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ""))
    .flatMap(partsOf);

/** Reads what is written in the one box in which people are looked for; `today` tells which year two digits mean. */
export const readSearch = (text: string, today: LocalDate): Sought => {
  const words = wordsOf(text);
  const plain = words.map((word) => word.toLowerCase());
  const saysBirth = words.some((word) => /\d/.test(word));
  const [born, name, perhapsName]: [string[], string[], string[]] = [[], [], []];
  for (let at = 0; at < words.length; ) {
    const reading = saysBirth ? readBirth(plain.slice(at), today) : undefined;
    const word = words[at] ?? "";
    born.push(...(reading?.born ?? []));
    if (reading?.name) perhapsName.push(reading.name);
    if (!reading && /\p{L}/u.test(word)) name.push(word);
    at += reading?.words ?? 1;
  }
  return { name: (name.length > 0 ? name : perhapsName).join(" "), ...(born.length > 0 && { born }) };
};
