import {
  type Limit,
  type Need,
  type Problem,
  unlimited,
  type Worker,
} from "../../../../../shared/roster/fill/solver/problem.ts";
import type { Score } from "../../../../../shared/roster/fill/solver/score.ts";

type Charge = { amount: number; weight: Limit["weight"] };

const besideCharge = (count: number, { least, most, weight, isSteep }: Limit): Charge => {
  const beside = Math.max(0, least - count, count - most);
  return { amount: isSteep ? (beside * (beside + 1)) / 2 : beside, weight };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

type Run<T> = { value: T; from: number; length: number; isOver: boolean };

/** Days that follow each other with the same value, what came before among them. */
const runsOf = <T>(values: readonly T[]): Run<T>[] =>
  values.flatMap((value, from) => {
    if (from > 0 && values[from - 1] === value) return [];
    const length = values.slice(from).findIndex((other) => other !== value);
    return [{ value, from, length: length < 0 ? values.length - from : length, isOver: length >= 0 }];
  });

/** What runs cost: each day too many that is not over yet, and each day missing once a run is over. */
const runCharges = <T>(before: readonly T[], days: readonly T[], limitOf: (value: T) => Limit): Charge[] =>
  runsOf([...before, ...days]).flatMap(({ value, from, length, isOver }) => {
    const { least, most, weight } = limitOf(value);
    const earlier = Math.max(0, Math.min(length, before.length - from));
    const over = Math.max(0, length - most) - Math.max(0, earlier - most);
    // A run that broke off before the last day of the time before is that time's own.
    const isOurs = from + length >= before.length;
    return isOurs ? [{ amount: over + (isOver ? Math.max(0, least - length) : 0), weight }] : [];
  });

const repeat = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

const rowCharges = (
  { tasks, rest, counts, weekends }: Problem,
  person: Worker,
  index: number,
  row: readonly number[],
) => {
  const { before, wishes } = person;
  const works = row.map((task) => tasks[task]?.hours !== undefined);
  const shifts = row.flatMap((task, day) => tasks[task]?.hours?.[day] ?? []);
  const tired = shifts.filter(({ from }, at) =>
    [before.ended, ...shifts.slice(0, at).map(({ to }) => to)].some((ended) => from < ended + rest),
  );
  const worked = weekends.map((weekend) => weekend.filter((day) => works[day]).length);
  return [
    { amount: tired.length, weight: "must" as const },
    ...runCharges(
      repeat(before.inARow, before.series),
      row.map((task) => tasks[task]?.series ?? 0),
      (series) => person.inARow[series] ?? unlimited,
    ),
    ...runCharges(repeat(before.workedInARow, true), works, (isWork) => (isWork ? person.workInARow : unlimited)),
    ...wishes.map(({ day, tasks: unwelcome, weight }) => ({
      amount: Number(unwelcome.includes(row[day] ?? 0)),
      weight,
    })),
    ...counts.map(({ of, limits }) => {
      const counted = sum(row.map((task, day) => of[day]?.[task] ?? 0));
      return besideCharge(counted, limits[index] ?? unlimited);
    }),
    besideCharge(worked.filter((count) => count > 0).length, person.weekends),
    ...weekends.map((weekend, at) => ({
      amount: Number((worked[at] ?? 0) > 0 && worked[at] !== weekend.length),
      weight: person.halfWeekend,
    })),
  ];
};

/** What one row breaks and costs. */
export const plainRow = (problem: Problem, index: number, row: readonly number[]): { hard: number; soft: number } => {
  const person = problem.people[index];
  const charges: Charge[] = person ? rowCharges(problem, person, index, row) : [];
  return {
    hard: sum(charges.map(({ amount, weight }) => (weight === "must" ? amount : 0))),
    soft: sum(charges.map(({ amount, weight }) => (weight === "must" ? 0 : amount * weight))),
  };
};

/** What those present for a need of a day leave open and cost. */
export const plainCover = ({ least, wished, weight, surplus }: Need, day: number, count: number) => {
  const [needed, liked] = [least[day] ?? 0, Math.max(least[day] ?? 0, wished[day] ?? 0)];
  return {
    uncovered: Math.max(0, needed - count),
    soft: Math.max(0, liked - count) * weight + Math.max(0, count - liked) * surplus,
  };
};

/** The score of a roster, read off the problem's own words: slow, and without any table. */
export const plainScore = (problem: Problem, cells: readonly (readonly number[])[]): Score => {
  const rows = cells.map((row, index) => plainRow(problem, index, row));
  const covers = problem.needs.flatMap((need) =>
    Array.from({ length: problem.days }, (_, day) => {
      const counted = cells.filter(
        (row, index) => need.tasks[day]?.includes(row[day] ?? 0) && (need.people?.includes(index) ?? true),
      );
      return plainCover(need, day, counted.length);
    }),
  );
  return {
    hard: sum(rows.map(({ hard }) => hard)),
    uncovered: sum(covers.map(({ uncovered }) => uncovered)),
    soft: sum([...rows, ...covers].map(({ soft }) => soft)),
  };
};
