import type { Patient } from "../patient.ts";
import { createKnownWords, type KnownWords } from "./known-words.ts";
import { joined, soundsOf } from "./name-sound.ts";
import { isRather, personKey, type Registered } from "./one-person.ts";
import type { Sought } from "./search-text.ts";
import { costOf, leastAlike, writtenLikeness } from "./written-likeness.ts";

/** Some of the records, and the numbers of the words of each one's name: those of `n` from `starts[n]` to `starts[n + 1]`. */
type Part = {
  people: readonly Registered[];
  /** Whose record each is, by a number: one person may have several. */
  persons: Uint32Array;
  words: Uint32Array;
  starts: Uint32Array;
  /** Whereabouts those stand who were born in a year. */
  bornIn: ReadonlyMap<string, readonly number[]>;
};

/** The best of those who may be meant, one record of each, and how many more people are as alike as they. */
type Found = { people: Registered[]; more: number };

/** People by their names: in parts, each of which can be put in the place of what it was. */
export type NameIndex = {
  put: (part: string, people: readonly Registered[]) => void;
  find: (sought: Sought, most: number) => Found;
};

const yearOf = (begin: string): string => begin.slice(0, 4);

const partOf = (people: readonly Registered[], known: KnownWords, personOf: (key: string) => number): Part => {
  const sounds = people.map(({ name }) => soundsOf(name));
  const persons = Uint32Array.from(people, (one, index) => personOf(personKey(sounds[index] ?? [], one)));
  const numbers = sounds.map((words) => words.map(known.numberOf));
  const starts = new Uint32Array(people.length + 1);
  numbers.forEach((own, index) => {
    starts[index + 1] = (starts[index] ?? 0) + own.length;
  });
  const bornIn = Map.groupBy(people.keys(), (index) => yearOf(people[index]?.birthDate ?? ""));
  return { people, persons, words: Uint32Array.from(numbers.flat()), starts, bornIn };
};

/** A name's words as they may be meant: as written, two neighbours in one, and one as the two known words that it holds. */
const meantBy = (written: readonly string[], known: KnownWords): string[][] => {
  const inTwo = (word: string): [string, string][] =>
    Array.from({ length: Math.max(0, word.length - 5) }, (_, index): [string, string] => [
      word.slice(0, index + 3),
      word.slice(index + 3),
    ]).filter((two) => two.every(known.has));
  const around = (index: number, count: number, ...instead: string[]): string[] => [
    ...written.slice(0, index),
    ...instead,
    ...written.slice(index + count),
  ];
  return [
    [...written],
    ...written.slice(1).map((word, index) => around(index, 2, joined(written[index] ?? "", word))),
    ...written.flatMap((word, index) => inTwo(word).map((two) => around(index, 1, ...two))),
  ];
};

/** How alike each known word is to each written one, by the number of the known one. */
type Tables = readonly Float32Array[];

/** What is written of a name: its words, and whether the last may be the begin of one. */
type Written = { words: readonly string[]; isUnfinished: boolean };

/** One or two letters begin too many names of a whole register: alone they are a whole one. */
const writtenIn = ({ name, born }: Sought): Written => {
  const words = soundsOf(name);
  return { words, isUnfinished: words.length > 1 || (words[0]?.length ?? 0) > 2 || born !== undefined };
};

/** The tables of each way in which the written words may be meant; most ways have most words in common. */
const tablesOf = ({ words: written, isUnfinished }: Written, known: KnownWords): Tables[] => {
  const made = new Map<string, Float32Array>();
  const tableOf = (word: string, isLast: boolean): Float32Array => {
    const key = isLast ? `${word}…` : word;
    const table = made.get(key) ?? known.likenessTo(word, isLast);
    made.set(key, table);
    return table;
  };
  return meantBy(written, known).map((words) =>
    words.map((word, index) => tableOf(word, isUnfinished && index === words.length - 1)),
  );
};

/** How alike the best of a name's words is to a written one. */
const bestOfNamed = (table: Float32Array, words: Uint32Array, start: number, end: number): number => {
  let best = 0;
  for (let at = start; at < end; at += 1) best = Math.max(best, table[words[at] ?? 0] ?? 0);
  return best;
};

/** How alike the best of the written words is to one of a name. */
const bestOfWritten = (tables: Tables, word: number): number => {
  let best = 0;
  for (const table of tables) best = Math.max(best, table[word] ?? 0);
  return best;
};

/**
 * The most that a name's likeness can be, whose words stand from `start` to `end`: each word of the shorter has the best
 * of the longer, be it another's too.
 */
const atMost = (tables: Tables, { words }: Part, start: number, end: number): number => {
  const [written, named] = [tables.length, end - start];
  if (named === 0) return 0;
  let sum = 0;
  if (written <= named) for (const table of tables) sum += bestOfNamed(table, words, start, end);
  else for (let at = start; at < end; at += 1) sum += bestOfWritten(tables, words[at] ?? 0);
  return sum / Math.min(written, named) - costOf(written, named);
};

/** Somebody who may be meant: whereabouts they stand, and how alike they can be at most. */
type Candidate = { part: Part; index: number; most: number };

/** The most that the likeness of one person's name can be, of all that is meant by the written one. */
const mostOf = (part: Part, index: number, meant: readonly Tables[]): number => {
  const [start = 0, end = 0] = [part.starts[index], part.starts[index + 1]];
  let most = 0;
  for (const tables of meant) most = Math.max(most, tables.length === 0 ? 1 : atMost(tables, part, start, end));
  return most;
};

/** Whereabouts those stand who were born then, where that is said. */
const bornThen = ({ people, bornIn }: Part, { born }: Sought): Iterable<number> =>
  born?.flatMap((begin) =>
    (bornIn.get(yearOf(begin)) ?? []).filter((index) => people[index]?.birthDate.startsWith(begin)),
  ) ?? people.keys();

/** Those who may be meant; of those born then each, since they are few. */
const candidatesIn = (part: Part, sought: Sought, meant: readonly Tables[]): Candidate[] => {
  const found: Candidate[] = [];
  for (const index of bornThen(part, sought)) {
    const most = mostOf(part, index, meant);
    if (sought.born || most >= leastAlike) found.push({ part, index, most });
  }
  return found;
};

const isRatherOne = (one: Candidate, other: Candidate): boolean => {
  const [record, another] = [one.part.people[one.index], other.part.people[other.index]];
  return record !== undefined && another !== undefined && isRather(record, another);
};

/** One record of each person. */
const oneOfEach = (candidates: readonly Candidate[]): Candidate[] => {
  const best = new Map<number, Candidate>();
  for (const one of candidates) {
    const person = one.part.persons[one.index] ?? 0;
    const before = best.get(person);
    if (!before || isRatherOne(one, before)) best.set(person, one);
  }
  return [...best.values()];
};

/** So many of those who can be the most alike are compared whole. */
const compared = 96;
/** Who is so much less alike than the best is another. */
const nearlyAs = 0.2;
/** A whole clinic may be put in order: by how alike each is, in a hundred steps. */
const steps = 100;

/** The first of them by how alike they can be. */
const firstOf = (candidates: readonly Candidate[]): Candidate[] => {
  const byStep: Candidate[][] = Array.from({ length: steps + 1 }, () => []);
  for (const one of candidates) byStep[Math.floor(one.most * steps)]?.push(one);
  return byStep.toReversed().flat().slice(0, compared);
};

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const byPerson = (a: Patient, b: Patient): number =>
  inOrder(a.name, b.name) || inOrder(a.birthDate, b.birthDate) || inOrder(a.id, b.id);

/** Those people with how alike their names are to what is written, the best first. */
const compare = (candidates: readonly Candidate[], { words: written, isUnfinished }: Written, known: KnownWords) =>
  candidates
    .flatMap(({ part: { people, words, starts }, index }) => {
      const patient = people[index];
      const named = Array.from(words.subarray(starts[index], starts[index + 1]), known.wordAt);
      const likeness = written.length === 0 ? 1 : writtenLikeness(written, named, isUnfinished);
      return patient ? [{ patient, likeness }] : [];
    })
    .sort((a, b) => b.likeness - a.likeness || byPerson(a.patient, b.patient));

/** Whoever is so alike is likely meant. */
const surely = 0.8;

/** The best of them; where none is surely meant, of those born then each is compared, since they are few. */
const bestOf = (candidates: readonly Candidate[], { born }: Sought, written: Written, known: KnownWords) => {
  const best = written.words.length === 0 ? [] : compare(firstOf(candidates), written, known);
  return born && (best[0]?.likeness ?? 0) < surely ? compare(candidates, written, known) : best;
};

/** Makes an index of nobody yet. */
export const createNameIndex = (): NameIndex => {
  const known = createKnownWords();
  const parts = new Map<string, Part>();
  const persons = new Map<string, number>();
  const personOf = (key: string): number => {
    const number = persons.get(key) ?? persons.size;
    persons.set(key, number);
    return number;
  };
  return {
    put: (name, people) => void parts.set(name, partOf(people, known, personOf)),
    find: (sought, most) => {
      const written = writtenIn(sought);
      if (written.words.length === 0 && !sought.born) return { people: [], more: 0 };
      const meant = tablesOf(written, known);
      const candidates = oneOfEach([...parts.values()].flatMap((part) => candidatesIn(part, sought, meant)));
      const best = bestOf(candidates, sought, written, known);
      const least = Math.max(leastAlike, (best[0]?.likeness ?? 0) - nearlyAs);
      const people = best.filter(({ likeness }) => likeness >= least).slice(0, most);
      const alike = candidates.filter((one) => one.most >= least).length;
      return { people: people.map(({ patient }) => patient), more: Math.max(0, alike - people.length) };
    },
  };
};
