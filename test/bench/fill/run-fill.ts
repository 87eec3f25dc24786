import { fillMonth, usualMoves } from "../../../shared/roster/fill/fill-month.ts";
import type { Score } from "../../../shared/roster/fill/solver/score.ts";
import { search } from "../../../shared/roster/fill/solver/search.ts";
import { randomFrom } from "../../harness/random.ts";
import { type Instance, isThere, n005w4, n012w8, problemOf } from "../../shared/roster/fill/solver/inrc2.ts";
import { twelvePeople } from "../../shared/roster/fill/twelve-people.ts";
import { printTable } from "../measure/print-table.ts";

export type Fill = {
  /** A month of 12 people, filled as a page does it: by seed. */
  months: { seconds: number; open: number }[];
  /** The competition's instances: each search by seed; none where the files are not beside the project. */
  instances: { name: string; published: number; moves: number; scores: Score[]; seconds: number[] }[];
};

const timed = <T>(run: () => T): { result: T; seconds: number } => {
  const start = performance.now();
  const result = run();
  return { result, seconds: (performance.now() - start) / 1000 };
};

const searchInstance = (instance: Instance, published: number, seeds: readonly number[], moves: number) => {
  const problem = problemOf(instance);
  const runs = seeds.map((seed) => timed(() => search(problem, { moves, random: randomFrom(seed).next })));
  const scores = runs.map(({ result }) => result.score);
  return { name: instance.name, published, moves, scores, seconds: runs.map(({ seconds }) => seconds) };
};

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** How good the rosters are that the filler finds, and how long somebody waits for them. */
export const runFill = async (quick: boolean): Promise<Fill> => {
  const seeds = quick ? [1, 2] : [1, 2, 3, 4, 5];
  const month = twelvePeople();
  const months = seeds.map((seed) => {
    const { result, seconds } = timed(() => fillMonth(month, { moves: usualMoves, random: randomFrom(seed).next }));
    return { seconds, open: result.open.length };
  });
  const published: [Instance, number][] = [
    [n005w4, 1695],
    [n012w8, 3295],
  ];
  const instances = published
    .filter(([instance]) => isThere(instance))
    .map(([instance, cost]) => searchInstance(instance, cost, seeds, quick ? 300_000 : 1_000_000));
  printTable(
    `A month filled, 12 people × 31 days, ${usualMoves} moves`,
    ["seed", "s", "open"],
    months.map(({ seconds, open }, index) => [String(seeds[index]), seconds.toFixed(2), String(open)]),
  );
  printTable(
    "Instances of INRC-II (cost by seed; hard rules broken and places open in all of them)",
    ["instance", "published", "found", "broken", "open", "moves", "s"],
    instances.map(({ name, published: cost, moves, scores, seconds }) => [
      name,
      String(cost),
      scores.map(({ soft }) => soft).join(" "),
      String(scores.reduce((sum, { hard }) => sum + hard, 0)),
      String(scores.reduce((sum, { uncovered }) => sum + uncovered, 0)),
      String(moves),
      median(seconds).toFixed(1),
    ]),
  );
  return { months, instances };
};
