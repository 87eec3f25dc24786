import { createNameIndex, type NameIndex } from "../../../shared/people/names/name-index.ts";
import { readSearch } from "../../../shared/people/names/search-text.ts";
import type { Patient } from "../../../shared/people/patient.ts";
import { randomFrom } from "../../harness/random.ts";
import { printTable } from "../measure/print-table.ts";
import { inventedPeople } from "./invented-people.ts";
import { mistyped, respelt } from "./misspell.ts";

const today = "2026-11-27";
const shown = 8;

type Random = ReturnType<typeof randomFrom>;

const ways: Record<string, (name: string, random: Random) => string> = {
  exact: (name) => name,
  "another spelling": respelt,
  "one typing error": mistyped,
  both: (name, random) => mistyped(respelt(name, random), random),
};

const besides: Record<string, (person: Patient) => string> = {
  "name alone": () => "",
  "with birth year": ({ birthDate }) => ` ${birthDate.slice(0, 4)}`,
  "with birth date": ({ birthDate }) => ` ${birthDate.split("-").toReversed().join("/")}`,
};

/** Of those who were looked for, how many in a hundred stood among the first, and how long the looking took. */
export type NameSearch = { way: string; besides: string; found: number; median: number; slowest: number }[];

const timed = (index: NameIndex, text: string): { ids: string[]; took: number } => {
  const begun = performance.now();
  const { people } = index.find(readSearch(text, today), shown);
  return { ids: people.map(({ id }) => id), took: performance.now() - begun };
};

const measured = (index: NameIndex, queries: { id: string; text: string }[]) => {
  const looked = queries.map(({ id, text }) => ({ id, ...timed(index, text) }));
  const times = looked.map(({ took }) => took).sort((a, b) => a - b);
  return {
    found: (100 * looked.filter(({ id, ids }) => ids.includes(id)).length) / looked.length,
    median: times[Math.floor(times.length / 2)] ?? 0,
    slowest: times.at(-1) ?? 0,
  };
};

/** People of a clinic's whole register, looked for by what a desk writes of them. */
export const runNameSearch = async (quick: boolean): Promise<NameSearch> => {
  const random = randomFrom(1, "name search");
  const people = inventedPeople(40_000, random);
  const index = createNameIndex();
  for (const [letter, some] of Map.groupBy(people, ({ id }) => id.charAt(0))) index.put(letter, some);
  // A function that has just started is slow a few times, whatever it is asked.
  for (let times = 0; times < 50; times += 1) timed(index, random.pick(people).name);
  const wanted = Array.from({ length: quick ? 100 : 500 }, () => random.pick(people));
  const figures = Object.entries(ways).flatMap(([way, written]) =>
    Object.entries(besides).map(([name, more]) => {
      const queries = wanted.map((person) => ({ id: person.id, text: written(person.name, random) + more(person) }));
      return { way, besides: name, ...measured(index, queries) };
    }),
  );
  printTable(
    `Of 40,000 people, ${wanted.length} looked for each way: among the first ${shown}`,
    ["the name is written", "", "found", "median ms", "slowest ms"],
    figures.map(({ way, besides: with_, found, median, slowest }) => [
      way,
      with_,
      `${found.toFixed(1)} %`,
      median.toFixed(1),
      slowest.toFixed(1),
    ]),
  );
  return figures;
};
