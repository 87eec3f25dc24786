import type { PractitionerId } from "../../people/practitioner.ts";
import { Refusal } from "../../refusal/refusal.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { handOver, type ShiftOf } from "../change/absence.ts";
import type { RosterChange } from "../change/absence-change.ts";
import { monthOf, type RosterMonth } from "../month/roster-month.ts";
import { cellOf } from "../month/roster-row.ts";
import type { Code } from "../month/shift-code.ts";
import type { RosterVersion } from "../publish/roster-version.ts";
import type { Rows } from "../rules/ruled-month.ts";
import type { Swap } from "./swap.ts";

/** A shift that goes to somebody, from who has it, or from nobody. */
export type Given = { from?: PractitionerId; date: LocalDate; code: Code; by: PractitionerId };

/** Which shifts go to whom when somebody takes what a request is about. */
export const givenBy = (swap: Swap, by: PractitionerId): Given[] => {
  const { date, code } = swap.shift;
  if (swap.kind === "open") return [{ date, code, by }];
  const from = swap.shift.practitionerId;
  const given = { from, date, code, by };
  if (swap.kind === "give") return [given];
  const { practitionerId, ...back } = swap.inReturn;
  return [given, { from: practitionerId, date: back.date, code: back.code, by: from }];
};

/** The days of the shifts that a request is about. */
export const datesOfSwap = (swap: Swap): LocalDate[] =>
  swap.kind === "swap" ? [swap.shift.date, swap.inReturn.date] : [swap.shift.date];

/** The months that a request is about, in order. */
export const monthsOfSwap = (swap: Swap): RosterMonth[] => [...new Set(datesOfSwap(swap).map(monthOf))].toSorted();

/** As many months as are looked at of requests that somebody made or is to answer, and of what they could take. */
const mostMonths = { asked: 12, toTake: 3 };

/** The months that requests are about, as many as are looked at: those of the soonest, since rosters are not published much further ahead. */
export const soonestMonths = (swaps: readonly Swap[], of: keyof typeof mostMonths): RosterMonth[] => {
  const soonest = swaps.toSorted((a, b) => a.until - b.until);
  return [...new Set(soonest.flatMap(monthsOfSwap))].slice(0, mostMonths[of]);
};

const offOf = ({ from, date, code }: Given): ShiftOf[] =>
  from === undefined ? [] : [{ practitionerId: from, date, code }];

/** Whether a draft still has the shifts that change hands, and the rows of who takes them. */
const hasAll = ({ rows }: Rows, given: readonly Given[]): boolean =>
  given.every(({ from, date, code, by }) => {
    const cellsOf = (id: PractitionerId) => rows.find(({ practitionerId }) => practitionerId === id)?.cells;
    return cellsOf(by) !== undefined && (from === undefined || cellOf(cellsOf(from) ?? {}, date).includes(code));
  });

/** Gives shifts to who takes them; half of a swap in a draft would leave somebody with two, and somebody with none. */
export const swapChange = (given: readonly Given[]): RosterChange => {
  const inMonth = (month: RosterMonth) => given.filter(({ date }) => monthOf(date) === month);
  return {
    patch: (month, sheet) => {
      const cover = inMonth(month).map(({ from, date, code, by }) => ({ practitionerId: from ?? by, date, code, by }));
      return handOver(sheet.rows, inMonth(month).flatMap(offOf), cover);
    },
    needs: (drafts) => drafts.every((draft) => hasAll(draft, inMonth(draft.month))),
  };
};

/** Whether somebody is given a shift whom it finds with one of the same code on that day: a cell says each code once. */
export const isTwice = ({ rows }: Rows, given: readonly Given[]): boolean =>
  given.some(({ by, date, code }) => {
    const row = rows.find(({ practitionerId }) => practitionerId === by);
    return cellOf(row?.cells ?? {}, date).includes(code);
  });

/**
 * Sees to it that nobody is given a shift that they have already.
 * @throws Refusal `roster.swap-unfit`
 */
export const requireOnce = (
  published: readonly Pick<RosterVersion, "month" | "rows" | "codes">[],
  given: readonly Given[],
): void => {
  const inMonth = (month: RosterMonth) => given.filter(({ date }) => monthOf(date) === month);
  if (published.some((sheet) => isTwice(sheet, inMonth(sheet.month)))) throw new Refusal("roster.swap-unfit");
};
