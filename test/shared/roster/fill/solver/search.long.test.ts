import { expect, test } from "vitest";
import type { Problem } from "../../../../../shared/roster/fill/solver/problem.ts";
import { compareScores, type Score } from "../../../../../shared/roster/fill/solver/score.ts";
import { search } from "../../../../../shared/roster/fill/solver/search.ts";
import { sheetOf } from "../../../../../shared/roster/fill/solver/sheet.ts";
import { tablesOf } from "../../../../../shared/roster/fill/solver/tables.ts";
import { randomFrom } from "../../../../harness/random.ts";
import { plainCover, plainRow, plainScore } from "./plain-score.ts";
import { someProblem } from "./some-problem.ts";

const seeds = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** All rows that a person may have. */
const rowsOf = (allowed: readonly (readonly number[])[]): number[][] =>
  allowed.reduce<number[][]>((rows, tasks) => rows.flatMap((row) => tasks.map((task) => [...row, task])), [[]]);

type Row = { hard: number; soft: number; met: number[] };

/** Every row that a person may have, with what it costs and which needs it meets: day × needs + need. */
const pricedRows = (problem: Problem): Row[][] =>
  problem.people.map(({ allowed }, person) =>
    rowsOf(allowed).map((row) => ({
      ...plainRow(problem, person, row),
      met: row.flatMap((task, day) =>
        problem.needs.map((need) => Number(need.tasks[day]?.includes(task) && (need.people?.includes(person) ?? true))),
      ),
    })),
  );

/** The best score there is, found by trying every roster of three people. */
const bestOfAll = (problem: Problem): Score => {
  const { days, needs } = problem;
  const [first = [], second = [], third = []] = pricedRows(problem);
  const covers = Array.from({ length: days * needs.length }, (_, index) => {
    const need = needs[index % needs.length];
    return [0, 1, 2, 3].map((count) => need && plainCover(need, Math.floor(index / needs.length), count));
  });
  const scoreOf = (a: Row, b: Row, c: Row): Score => {
    const score = { hard: a.hard + b.hard + c.hard, uncovered: 0, soft: a.soft + b.soft + c.soft };
    covers.forEach((cover, index) => {
      const one = cover[(a.met[index] ?? 0) + (b.met[index] ?? 0) + (c.met[index] ?? 0)];
      score.uncovered += one?.uncovered ?? 0;
      score.soft += one?.soft ?? 0;
    });
    return score;
  };
  let best: Score = { hard: Number.POSITIVE_INFINITY, uncovered: 0, soft: 0 };
  for (const a of first)
    for (const b of second)
      for (const c of third) {
        const score = a.hard + b.hard + c.hard > best.hard ? best : scoreOf(a, b, c);
        if (compareScores(score, best) < 0) best = score;
      }
  return best;
};

test.each(seeds(50))(
  "the search finds the best there is, in tiny case %i of 50: three people, four days, three codes",
  (seed) => {
    const problem = someProblem(seed, { people: 3, days: 4, tasks: 3 });
    const { score } = search(problem, { moves: 20_000, random: randomFrom(seed, "search").next });
    expect(score).toEqual(bestOfAll(problem));
  },
);

test.each(seeds(40))("what the search says of its roster is so, in case %i", (seed) => {
  const problem = someProblem(seed, { people: 5, days: 14, tasks: 4 });
  const { cells, score } = search(problem, { moves: 2000, random: randomFrom(seed, "search").next });
  expect(score).toEqual(plainScore(problem, cells));
});

test.each(seeds(40))(
  "what any roster breaks, leaves open and costs is reckoned as the problem's words say, in case %i",
  (seed) => {
    const problem = someProblem(seed, { people: 5, days: 14, tasks: 4 });
    const random = randomFrom(seed, "cells");
    const cells = problem.people.map(({ allowed }) => allowed.map((tasks) => random.pick(tasks)));
    const { score } = sheetOf(tablesOf(problem), Uint16Array.from(cells.flat()));
    expect(score).toEqual(plainScore(problem, cells));
  },
);

test("no cell has what may not stand there", () => {
  for (const seed of seeds(20)) {
    const problem = someProblem(seed, { people: 5, days: 14, tasks: 4 });
    const { cells } = search(problem, { moves: 2000, random: randomFrom(seed, "search").next });
    const wrong = cells.flatMap((row, person) =>
      row.filter((task, day) => !problem.people[person]?.allowed[day]?.includes(task)),
    );
    expect(wrong).toEqual([]);
  }
});

test("the same luck finds the same roster", () => {
  const problem = someProblem(1, { people: 5, days: 14, tasks: 4 });
  const once = () => search(problem, { moves: 5000, random: randomFrom(7).next });
  expect(once()).toEqual(once());
});

test("nobody to ask, and nothing to fill, is a roster too", () => {
  const problem = someProblem(1, { people: 2, days: 4, tasks: 3 });
  const pinned = {
    ...problem,
    people: problem.people.map((person) => ({ ...person, allowed: person.allowed.map(() => [1]) })),
  };
  expect(search(pinned, { moves: 100, random: randomFrom(1).next }).cells).toEqual([
    [1, 1, 1, 1],
    [1, 1, 1, 1],
  ]);
  const nobody = { ...problem, people: [], needs: [] };
  expect(search(nobody, { moves: 100, random: randomFrom(1).next })).toEqual({
    cells: [],
    score: { hard: 0, uncovered: 0, soft: 0 },
  });
});
