import type { FilledCell } from "../rules/fill-empty-cells.ts";
import { monthProblemOf } from "./month-problem.ts";
import type { MonthToFill } from "./month-to-fill.ts";
import { type OpenNeed, openNeedsOf } from "./ruled-out.ts";
import type { Effort } from "./solver/effort.ts";
import type { Problem } from "./solver/problem.ts";
import { type Found, search } from "./solver/search.ts";

/** What is to be written into cells that were empty, one change that can be taken back; and what is open in spite of it. */
export type FilledMonth = { filled: FilledCell[]; open: OpenNeed[] };

/** How many moves are enough for a month of a clinic: more find hardly anything better. */
export const usualMoves = 200_000;

/** What stands in the cells before anything is filled. */
const standing = ({ people }: Problem): Pick<Found, "cells"> => ({
  cells: people.map(({ allowed }) => allowed.map(([first]) => first ?? 0)),
});

/**
 * Fills a month's empty cells with what is wanted: no binding rule is broken, as little as can be is left open, and burdens
 * are shared evenly. Nothing that stands there is changed, and it counts in the rules.
 */
export const fillMonth = (month: MonthToFill, effort: Effort): FilledMonth => {
  const made = monthProblemOf(month);
  if (openNeedsOf(month, made, standing(made.problem)).length === 0) return { filled: [], open: [] };
  const found = search(made.problem, effort);
  const filled = found.cells.flatMap((row, person) =>
    row.flatMap((task, day): FilledCell[] => {
      const { practitionerId } = month.rows[person] ?? {};
      const [date, cell] = [made.days[day], made.tasks[task]?.cell];
      const isNew = (made.problem.people[person]?.allowed[day]?.length ?? 0) > 1 && task > 0;
      return isNew && practitionerId && date && cell ? [{ practitionerId, date, cell }] : [];
    }),
  );
  return { filled, open: openNeedsOf(month, made, found) };
};
