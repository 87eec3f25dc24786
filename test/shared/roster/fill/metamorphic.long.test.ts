import { expect, test } from "vitest";
import { fillMonth } from "../../../../shared/roster/fill/fill-month.ts";
import { monthProblemOf } from "../../../../shared/roster/fill/month-problem.ts";
import type { MonthToFill } from "../../../../shared/roster/fill/month-to-fill.ts";
import type { Problem } from "../../../../shared/roster/fill/solver/problem.ts";
import { compareScores } from "../../../../shared/roster/fill/solver/score.ts";
import { search } from "../../../../shared/roster/fill/solver/search.ts";
import { randomFrom } from "../../../harness/random.ts";
import { someProblem } from "./solver/some-problem.ts";
import { emptyRow, someMonth } from "./some-month.ts";
import { twelvePeople } from "./twelve-people.ts";

const seeds = Array.from({ length: 10 }, (_, index) => index + 1);

const best = (problem: Problem, moves: number) => search(problem, { moves, random: randomFrom(1).next }).score;
const bestOf = (month: MonthToFill) => best(monthProblemOf(month).problem, 60_000);

/** The same people, by other names. */
const renamed = (month: MonthToFill): MonthToFill => ({
  ...month,
  people: month.people.map((person) => ({ ...person, id: `${person.id}-x` })),
  rows: month.rows.map((row) => ({ ...row, practitionerId: `${row.practitionerId}-x` })),
});

test("other names give the same cost, and people in another order one that is as good within 2 %", () => {
  const month = twelvePeople();
  const { soft, ...rest } = bestOf(month);
  expect(rest).toEqual({ hard: 0, uncovered: 0 });
  expect(bestOf(renamed(month))).toEqual({ soft, ...rest });
  const reversed = bestOf({ ...month, rows: month.rows.toReversed() });
  expect(reversed).toMatchObject(rest);
  expect(Math.abs(reversed.soft - soft)).toBeLessThanOrEqual(0.02 * soft);
});

test.each(seeds)("one wish more never makes the best roster better: case %i of 10", (seed) => {
  const problem = someProblem(seed, { people: 3, days: 4, tasks: 3 });
  const [first, ...others] = problem.people;
  if (!first) throw new Error("nobody has a wish");
  const wished = { ...first, wishes: [...first.wishes, { day: seed % 4, tasks: [1, 2], weight: 25 }] };
  const scores = [problem, { ...problem, people: [wished, ...others] }].map((one) => best(one, 20_000));
  expect(compareScores(scores[0] ?? best(problem, 0), scores[1] ?? best(problem, 0))).toBeLessThanOrEqual(0);
});

const missing = (month: MonthToFill): number =>
  fillMonth(month, { moves: 10_000, random: randomFrom(1).next }).open.reduce((sum, open) => sum + open.missing, 0);

test.each(seeds)("one person more never leaves more open: month %i of 10", (seed) => {
  const month = someMonth(seed);
  const more: MonthToFill = {
    ...month,
    people: [...month.people, { id: "orang-z", profession: "doctor" }],
    rows: [...month.rows, emptyRow("orang-z")],
  };
  expect(missing(more)).toBeLessThanOrEqual(missing(month));
});
