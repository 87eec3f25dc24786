import { annealed, type Heat } from "./anneal.ts";
import type { Effort } from "./effort.ts";
import { type Moves, movesOf } from "./moves.ts";
import type { Problem } from "./problem.ts";
import { compareScores, type Score } from "./score.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import { type Tables, tablesOf } from "./tables.ts";

/** The best roster found: person → day → task. */
export type Found = { cells: number[][]; score: Score };

/** Before the long search some short ones look around, each from the empty roster, where a break counts little at first. */
const scouts = 8;
const movesOfScout = ({ moves }: Effort): number => Math.min(5000, Math.floor(moves / 10));
const scouting: Heat = { first: 200, last: 2, broken: { first: 100, last: 20_000 }, open: { first: 100, last: 4000 } };
const searching: Heat = {
  first: 20,
  last: 2,
  broken: { first: 20_000, last: 20_000 },
  open: { first: 4000, last: 4000 },
};

/** Changes single cells for as long as one makes the roster better: nothing is left open that a free person could do. */
const polish = (sheet: Sheet, { free, choices }: Moves): void => {
  const isBetterWith = (cell: number, task: number): boolean => {
    const before = { ...sheet.score };
    sheet.set(cell, task);
    sheet.reckon();
    const isBetter = compareScores(sheet.score, before) < 0;
    if (isBetter) sheet.keep();
    else sheet.undo();
    return isBetter;
  };
  let gains = 1;
  while (gains > 0) {
    gains = 0;
    for (const cell of free) for (const task of choices[cell] ?? []) gains += Number(isBetterWith(cell, task));
  }
};

const searched = (tables: Tables, moves: Moves, start: Uint16Array, effort: Effort): Sheet => {
  if (moves.free.length === 0) return sheetOf(tables, start);
  const few = movesOfScout(effort);
  const found = Array.from({ length: scouts }, () =>
    annealed(sheetOf(tables, start), moves, { ...effort, moves: few }, scouting),
  );
  const [best = sheetOf(tables, start)] = found.sort((a, b) => compareScores(a.score, b.score));
  const rest = effort.moves - scouts * few;
  return sheetOf(tables, annealed(sheetOf(tables, best.cells), moves, { ...effort, moves: rest }, searching).cells);
};

/** Searches for the roster with the best score. */
export const search = (problem: Problem, effort: Effort): Found => {
  const { people, days } = problem;
  const moves = movesOf(problem);
  const start = Uint16Array.from(people.flatMap(({ allowed }) => allowed.map(([first]) => first ?? 0)));
  const sheet = searched(tablesOf(problem), moves, start, effort);
  polish(sheet, moves);
  const rowOf = (person: number): number[] => [...sheet.cells.slice(person * days, (person + 1) * days)];
  return { cells: people.map((_, person) => rowOf(person)), score: sheet.score };
};
