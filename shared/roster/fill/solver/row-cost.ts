import { type Charges, type Cost, makeCharges } from "./charges.ts";
import { must, type Tables } from "./tables.ts";

/** Charges for one thing that a row is looked at for. */
type Look = (tables: Tables, charges: Charges, cells: Uint16Array, person: number) => void;

const lookAtRest: Look = ({ days, tasks, isWork, from, to, rest, before }, { charge }, cells, person) => {
  let ended = before[person]?.ended ?? Number.NEGATIVE_INFINITY;
  for (let day = 0; day < days; day++) {
    const task = cells[person * days + day] ?? 0;
    if (isWork[task] === 0) continue;
    if ((from[day * tasks + task] ?? 0) < ended + rest) charge("rest", 1, must);
    ended = Math.max(ended, to[day * tasks + task] ?? 0);
  }
};

const lookAtSeries: Look = ({ days, series, before, inARow }, { stretch, end }, cells, person) => {
  const limits = inARow[person];
  if (!limits) return;
  let run = before[person]?.series ?? 0;
  let length = before[person]?.inARow ?? 0;
  for (let day = 0; day < days; day++) {
    const next = series[cells[person * days + day] ?? 0] ?? 0;
    if (next !== run) {
      end("in-a-row", length, limits, run);
      run = next;
      length = 0;
    }
    length += 1;
    stretch("in-a-row", length, limits, run);
  }
};

const lookAtWork: Look = ({ days, isWork, before, workInARow }, { stretch, end }, cells, person) => {
  let worked = before[person]?.workedInARow ?? 0;
  for (let day = 0; day < days; day++) {
    if (isWork[cells[person * days + day] ?? 0] === 1) {
      worked += 1;
      stretch("days-in-a-row", worked, workInARow, person);
    } else {
      end("days-in-a-row", worked, workInARow, person);
      worked = 0;
    }
  }
};

const lookAtWishes: Look = ({ days, tasks, wishes }, { charge }, cells, person) => {
  const own = wishes[person];
  if (!own) return;
  for (let day = 0; day < days; day++) charge("wish", own[day * tasks + (cells[person * days + day] ?? 0)] ?? 0, 1);
};

const lookAtCounts: Look = ({ days, tasks, counts }, { count }, cells, person) => {
  for (const { name, of, limits } of counts) {
    let sum = 0;
    for (let day = 0; day < days; day++) sum += of[day * tasks + (cells[person * days + day] ?? 0)] ?? 0;
    count(name, sum, limits, person);
  }
};

const lookAtWeekends: Look = ({ days, isWork, weekends, halfWeekend, weekendLimits }, charges, cells, person) => {
  let workedWeekends = 0;
  for (const weekend of weekends) {
    let worked = 0;
    for (const day of weekend) worked += isWork[cells[person * days + day] ?? 0] ?? 0;
    workedWeekends += Number(worked > 0);
    if (worked > 0 && worked < weekend.length) charges.charge("half-weekend", 1, halfWeekend[person] ?? 0);
  }
  if (weekends.length > 0) charges.count("weekends", workedWeekends, weekendLimits, person);
};

/** Reckons a person's whole row anew: 31 days cost less than to keep up what changed. */
export const makeRowCost = (tables: Tables, onBreak?: (rule: string, amount: number) => void) => {
  const cost: Cost = { hard: 0, soft: 0 };
  const charges = makeCharges(cost, onBreak);
  return {
    /** Of whichever row was reckoned last. */
    cost,
    reckon: (cells: Uint16Array, person: number): void => {
      cost.hard = 0;
      cost.soft = 0;
      lookAtRest(tables, charges, cells, person);
      lookAtSeries(tables, charges, cells, person);
      lookAtWork(tables, charges, cells, person);
      lookAtWishes(tables, charges, cells, person);
      lookAtCounts(tables, charges, cells, person);
      lookAtWeekends(tables, charges, cells, person);
    },
  };
};
