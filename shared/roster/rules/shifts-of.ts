import { minute } from "../../time/instant.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { type Cells, cellOf } from "../month/roster-row.ts";
import { type Code, hoursOn, type ShiftCode } from "../month/shift-code.ts";

/** A shift of somebody: from the first minute until before the last, counted on the clinic's wall over all days. */
export type Shift = { date: LocalDate; code: ShiftCode; from: number; to: number };

const midnightOf = (date: LocalDate): number => Date.parse(date) / minute;

/** The shifts of a row on these days, as they stand in it; a code that nobody knows is none. */
export const shiftsOf = (cells: Cells, days: readonly LocalDate[], codes: ReadonlyMap<Code, ShiftCode>): Shift[] =>
  days.flatMap((date) =>
    cellOf(cells, date).flatMap((name) => {
      const code = codes.get(name);
      if (!code) return [];
      const [{ from, to }, midnight] = [hoursOn(code, date), midnightOf(date)];
      return [{ date, code, from: midnight + from, to: midnight + to }];
    }),
  );
