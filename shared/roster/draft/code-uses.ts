import { Refusal } from "../../refusal/refusal.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { nextMonth, type RosterMonth } from "../month/roster-month.ts";
import type { Cell, RosterRow } from "../month/roster-row.ts";
import type { Code } from "../month/shift-code.ts";
import type { FoundCodes, ShiftCodes } from "./shift-codes.ts";

/** For how many months ahead it is looked where a code is used: rosters are rarely made for longer. */
const monthsAhead = 6;

/** Where a code is used: on how many days of whom, month by month, and in which rotations. */
export type CodeUse = {
  code: Code;
  months: { month: RosterMonth; published: number; drafted: number }[];
  rotations: string[];
};

type Rows = readonly Pick<RosterRow, "cells">[];

/** All that codes are used in from a day on. */
export type CodeUsers = {
  today: LocalDate;
  months: readonly { month: RosterMonth; published: Rows; drafted: Rows }[];
  rotations: readonly { name: string; weeks: readonly (readonly Cell[])[] }[];
};

/** The month of which days are to come still, and those after it in which codes are looked for. */
export const monthsToLookIn = (first: RosterMonth): RosterMonth[] => {
  const months = [first];
  while (months.length < monthsAhead) months.push(nextMonth(months.at(-1) ?? first));
  return months;
};

const useOf = (code: Code, { today, months, rotations }: CodeUsers): CodeUse => {
  const countIn = (rows: Rows, month: RosterMonth): number =>
    rows
      .flatMap(({ cells }) => Object.entries(cells))
      .filter(([day, cell]) => `${month}-${day}` >= today && cell.includes(code)).length;
  return {
    code,
    months: months
      .map(({ month, ...rows }) => ({
        month,
        published: countIn(rows.published, month),
        drafted: countIn(rows.drafted, month),
      }))
      .filter(({ published, drafted }) => published + drafted > 0),
    rotations: rotations.filter(({ weeks }) => weeks.flat(2).includes(code)).map(({ name }) => name),
  };
};

/** The codes that go with a save, of which it does not say that they go though they are used. */
export const goneCodes = (saved: ShiftCodes, standing: FoundCodes, drops: readonly Code[] = []): Code[] =>
  standing.codes
    .map(({ code }) => code)
    .filter((code) => !drops.includes(code) && saved.codes.every((one) => one.code !== code));

/**
 * Sees to it that no code goes that is used, unless whoever saves was told where.
 * @throws Refusal `roster.code-used` with where each is
 */
export const requireUnused = (codes: readonly Code[], users: CodeUsers): void => {
  const used = codes
    .map((code) => useOf(code, users))
    .filter(({ months, rotations }) => months.length + rotations.length > 0);
  if (used.length > 0) throw new Refusal("roster.code-used", { used });
};
