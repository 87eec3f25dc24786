import { type Limit, type Need, type Problem, unlimited, type Weight, type Worker } from "./problem.ts";

/** Limits by index in flat arrays; a hard one has the weight `must`. */
export type Limits = { least: Float64Array; most: Float64Array; weight: Float64Array; isSteep: Uint8Array };

/** The weight of a hard rule in a table. */
export const must = -1;

const weightIn = (weight: Weight): number => (weight === "must" ? must : weight);

const limitsOf = (limits: readonly Limit[]): Limits => ({
  least: Float64Array.from(limits, ({ least }) => least),
  most: Float64Array.from(limits, ({ most }) => most),
  weight: Float64Array.from(limits, ({ weight }) => weightIn(weight)),
  isSteep: Uint8Array.from(limits, ({ isSteep }) => Number(isSteep ?? false)),
});

/** What a person's day costs by itself: day × tasks + task. */
const wishesOf = (person: Worker, days: number, tasks: number): Float64Array => {
  const costs = new Float64Array(days * tasks);
  for (const { day, tasks: unwelcome, weight } of person.wishes)
    for (const task of unwelcome) costs[day * tasks + task] = (costs[day * tasks + task] ?? 0) + weight;
  return costs;
};

/** Day × tasks + task → when its hours begin (`from`) or end (`to`). */
const hoursOf = ({ days, tasks }: Problem, which: "from" | "to"): Float64Array =>
  Float64Array.from({ length: days * tasks.length }, (_, index) => {
    const day = Math.floor(index / tasks.length);
    return tasks[index % tasks.length]?.hours?.[day]?.[which] ?? 0;
  });

const meets = (need: Need, person: number, day: number, task: number): boolean =>
  (need.tasks[day]?.includes(task) ?? false) && (need.people?.includes(person) ?? true);

/** Cell × tasks + task → which list of `lists` says what needs it meets; equal lists are one. */
const metNeeds = ({ people, days, tasks, needs }: Problem): { listOf: Uint16Array; lists: Uint16Array[] } => {
  const known = new Map<string, number>();
  const lists: Uint16Array[] = [];
  const listOf = Uint16Array.from({ length: people.length * days * tasks.length }, (_, index) => {
    const cell = Math.floor(index / tasks.length);
    const [person, day, task] = [Math.floor(cell / days), cell % days, index % tasks.length];
    const met = needs.flatMap((need, at) => (meets(need, person, day, task) ? [at] : []));
    const key = met.join();
    const list = known.get(key) ?? lists.push(Uint16Array.from(met)) - 1;
    known.set(key, list);
    return list;
  });
  return { listOf, lists };
};

/** A problem in flat arrays, as the search reads it some hundred thousand times a second. */
export const tablesOf = (problem: Problem) => {
  const { days, tasks, people, needs, counts } = problem;
  const seriesCount = tasks.reduce((most, { series }) => Math.max(most, series), 0) + 1;
  const everySeries = Array.from({ length: seriesCount }, (_, index) => index);
  return {
    days,
    tasks: tasks.length,
    people: people.length,
    series: Uint16Array.from(tasks, ({ series }) => series),
    isWork: Uint8Array.from(tasks, ({ hours }) => Number(hours !== undefined)),
    from: hoursOf(problem, "from"),
    to: hoursOf(problem, "to"),
    rest: problem.rest,
    wishes: people.map((person) => wishesOf(person, days, tasks.length)),
    inARow: people.map(({ inARow }) => limitsOf(everySeries.map((series) => inARow[series] ?? unlimited))),
    workInARow: limitsOf(people.map(({ workInARow }) => workInARow)),
    weekendLimits: limitsOf(people.map(({ weekends }) => weekends)),
    halfWeekend: Float64Array.from(people, ({ halfWeekend }) => halfWeekend),
    weekends: problem.weekends.map((weekend) => Uint8Array.from(weekend)),
    before: people.map(({ before }) => before),
    counts: counts.map(({ name, of, limits }) => ({
      name,
      of: Float64Array.from(of.flat()),
      limits: limitsOf(limits),
    })),
    needs: needs.map(({ least, wished, weight, surplus }) => ({
      least: Float64Array.from(least),
      wished: Float64Array.from(wished, (count, day) => Math.max(count, least[day] ?? 0)),
      weight,
      surplus,
    })),
    ...metNeeds(problem),
  };
};
export type Tables = ReturnType<typeof tablesOf>;
