import type { PractitionerId } from "../../people/practitioner.ts";
import { dayOf, type LocalDate } from "../../time/local-date.ts";
import { monthOf, type RosterMonth } from "../month/roster-month.ts";
import type { Cell, Cells, RosterRow } from "../month/roster-row.ts";

/** What a cell says from now on. */
export type PatchCell = { practitionerId: PractitionerId; date: LocalDate; cell: Cell };

const cellsWith = (cells: Cells, patch: readonly PatchCell[]): Cells => {
  const after = { ...cells, ...Object.fromEntries(patch.map(({ date, cell }) => [dayOf(date), cell])) };
  const taken = Object.entries(after).filter(([, cell]) => cell.length > 0);
  return Object.fromEntries(taken.toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

type Row = Pick<RosterRow, "practitionerId" | "cells">;

/** A month's rows with those cells of a patch that are of the month; whoever had no row gets one. */
export const layOver = <R extends Row>(
  month: RosterMonth,
  rows: readonly R[],
  patch: readonly PatchCell[],
): (R | Row)[] => {
  const byPerson = Map.groupBy(
    patch.filter(({ date }) => monthOf(date) === month),
    ({ practitionerId }) => practitionerId,
  );
  const known = new Set(rows.map(({ practitionerId }) => practitionerId));
  const added = [...byPerson].filter(([practitionerId]) => !known.has(practitionerId));
  return [
    ...rows.map((row) => {
      const cells = byPerson.get(row.practitionerId);
      return cells ? { ...row, cells: cellsWith(row.cells, cells) } : row;
    }),
    ...added.map(([practitionerId, cells]) => ({ practitionerId, cells: cellsWith({}, cells) })),
  ];
};
