import type { Random } from "./effort.ts";
import type { Problem } from "./problem.ts";
import type { Sheet } from "./sheet.ts";

/** What may be changed: the free cells, the tasks each may have, and a table to look one up. */
export type Moves = {
  days: number;
  people: number;
  tasks: number;
  free: Int32Array;
  choices: readonly Uint16Array[];
  /** Cell × tasks + task → 1 where it may stand there. */
  may: Uint8Array;
};

export const movesOf = ({ days, people, tasks }: Problem): Moves => {
  const choices = people.flatMap(({ allowed }) => allowed.map((list) => Uint16Array.from(list)));
  const may = new Uint8Array(choices.length * tasks.length);
  for (const [cell, list] of choices.entries()) for (const task of list) may[cell * tasks.length + task] = 1;
  const free = Int32Array.from(choices.flatMap((list, cell) => (list.length > 1 ? [cell] : [])));
  return { days, people: people.length, tasks: tasks.length, free, choices, may };
};

const below = (limit: number, random: Random): number => Math.floor(random() * limit);

const longestRun = 6;
const longestBlock = 10;

/** Another task for one cell, or for the free cells of a few days from there. */
const proposeRun = (
  { days, tasks, free, choices, may }: Moves,
  sheet: Sheet,
  random: Random,
  longest: number,
): void => {
  const from = free[below(free.length, random)] ?? 0;
  const list = choices[from] ?? new Uint16Array(1);
  const task = list[below(list.length, random)] ?? 0;
  const end = Math.min(from + 1 + below(longest, random), (Math.floor(from / days) + 1) * days);
  for (let cell = from; cell < end; cell++)
    if (sheet.cells[cell] !== task && may[cell * tasks + task] === 1) sheet.set(cell, task);
};

/** Two people change places for some days, wherever both may. */
const proposeSwap = ({ days, people, tasks, free, may }: Moves, sheet: Sheet, random: Random): void => {
  const from = free[below(free.length, random)] ?? 0;
  const one = Math.floor(from / days);
  const other = (one + 1 + below(people - 1, random)) % people;
  const end = Math.min(from + 1 + below(longestBlock, random), (one + 1) * days);
  for (let mine = from; mine < end; mine++) {
    const theirs = mine + (other - one) * days;
    const [task = 0, another = 0] = [sheet.cells[mine], sheet.cells[theirs]];
    if (task === another || may[mine * tasks + another] === 0 || may[theirs * tasks + task] === 0) continue;
    sheet.set(mine, another);
    sheet.set(theirs, task);
  }
};

/** Sets something else in the sheet, by chance. */
export const propose = (moves: Moves, sheet: Sheet, random: Random): void => {
  const dice = random();
  if (dice < 0.35) proposeRun(moves, sheet, random, 1);
  else if (dice < 0.55 || moves.people < 2) proposeRun(moves, sheet, random, longestRun);
  else proposeSwap(moves, sheet, random);
};
