import type { Limit, Need, Problem, Task, Worker } from "../../../../../shared/roster/fill/solver/problem.ts";
import { type Random, randomFrom } from "../../../../harness/random.ts";

const listOf = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));

const limit = (random: Random, least: number, most: number, weight: number): Limit => {
  const from = random.below(least + 1);
  return { least: from, most: from + random.below(most + 1), weight: random.chance(0.15) ? "must" : weight };
};

const day = 24 * 60;

/** An early and a late shift of eight hours; the third goes on into the day after the next. */
const taskOf = (index: number, days: number): Task =>
  index === 0
    ? { series: 0 }
    : {
        series: index,
        hours: listOf(days, (one) => ({
          from: one * day + index * 480,
          to: one * day + index * 480 + (index === 3 ? 1800 : 480),
        })),
      };

const personOf = (random: Random, { days, tasks }: Size): Worker => ({
  allowed: listOf(days, () =>
    random.chance(0.1)
      ? [random.below(tasks)]
      : listOf(tasks, (task) => task).filter((task) => task === 0 || random.chance(0.9)),
  ),
  inARow: listOf(tasks, () => limit(random, 2, 2, 15)),
  workInARow: limit(random, 2, 2, 30),
  weekends: limit(random, 1, 1, 30),
  halfWeekend: random.below(2) * 30,
  wishes: listOf(random.below(3), () => ({ day: random.below(days), tasks: [random.below(tasks)], weight: 10 })),
  before: random.chance(0.5)
    ? { ended: -600, series: 0, inARow: 1 + random.below(3), workedInARow: 0 }
    : { ended: random.below(480), series: 1, inARow: 1 + random.below(2), workedInARow: 2 + random.below(2) },
});

const needOf = (random: Random, { people, days, tasks }: Size): Need => {
  const least = listOf(days, () => random.below(2));
  return {
    tasks: listOf(days, () =>
      random.chance(0.8) ? [1 + random.below(tasks - 1)] : listOf(tasks - 1, (task) => task + 1),
    ),
    ...(random.chance(0.3) && { people: listOf(people, (index) => index).filter(() => random.chance(0.6)) }),
    least,
    wished: least.map((count) => count + random.below(2)),
    weight: 30,
    surplus: random.below(2) * 20,
  };
};

export type Size = { people: number; days: number; tasks: number };

/** A problem that asks something of everything, another for each seed. */
export const someProblem = (seed: number, size: Size): Problem => {
  const random = randomFrom(seed, "problem");
  const { days, tasks, people } = size;
  return {
    days,
    tasks: listOf(tasks, (index) => taskOf(index, days)),
    people: listOf(people, () => personOf(random, size)),
    needs: listOf(3, () => needOf(random, size)),
    rest: random.below(3) * 300,
    counts: listOf(2, (index) => ({
      name: `count ${index}`,
      of: listOf(days, () => listOf(tasks, (task) => (task === 0 ? 0 : random.below(3)))),
      limits: listOf(people, () => ({ ...limit(random, 3, 2, 20), isSteep: index === 1 })),
    })),
    weekends: [[days - 2, days - 1]],
  };
};
