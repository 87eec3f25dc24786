import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { sameServices } from "../../place/service.ts";
import { LocalDate } from "../../time/local-date.ts";
import type { Leave } from "../month/leave.ts";
import { daysOf, type RosterMonth } from "../month/roster-month.ts";
import { Cell, type Cells, cellOf } from "../month/roster-row.ts";
import { Code, ShiftCode } from "../month/shift-code.ts";
import type { PublishedRow, RosterVersion } from "./roster-version.ts";

/** A day of somebody on which they had other shifts before. */
export const ChangedDay = z
  .object({
    practitionerId: PractitionerId,
    date: LocalDate,
    from: Cell,
    to: Cell,
    /** They have no shift then since it is their leave. */
    off: z.optional(z.literal(true)),
  })
  .register(z.globalRegistry, { id: "ChangedDay", says: "none" });
export type ChangedDay = z.infer<typeof ChangedDay>;

/** A code that means something else than before; without `from` it is new, without `to` it is no more. */
export const ChangedCode = z
  .object({ code: Code, from: z.optional(ShiftCode), to: z.optional(ShiftCode) })
  .register(z.globalRegistry, { id: "ChangedCode", says: "none" });
export type ChangedCode = z.infer<typeof ChangedCode>;

/** What a later version says otherwise than an earlier one. */
export type VersionChanges = { days: ChangedDay[]; codes: ChangedCode[] };

type Sheet = { readonly [Of in "rows" | "codes"]: Readonly<RosterVersion[Of]> };

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isSameCode = (a: ShiftCode, b: ShiftCode): boolean => {
  // Where in a code its days of Ramadan stand says nothing: they are added when it is looked at or published.
  const beside = ({ practice, fasting, ...code }: ShiftCode) => ({
    ...code,
    fasting,
    practice: practice && { ...practice, services: [] },
  });
  return isSame(beside(a), beside(b)) && sameServices(a.practice?.services ?? [], b.practice?.services ?? []);
};

const cellsOf = ({ rows }: Sheet, practitionerId: PractitionerId): Cells =>
  rows.find((row: PublishedRow) => row.practitionerId === practitionerId)?.cells ?? {};

const changedDays = (month: RosterMonth, earlier: Sheet, later: Sheet): ChangedDay[] => {
  const people = [...new Set([...later.rows, ...earlier.rows].map(({ practitionerId }) => practitionerId))];
  return people.flatMap((practitionerId) => {
    const [before, after] = [cellsOf(earlier, practitionerId), cellsOf(later, practitionerId)];
    return daysOf(month)
      .map((date) => ({ practitionerId, date, from: cellOf(before, date), to: cellOf(after, date) }))
      .filter(({ from, to }) => !isSame(from, to));
  });
};

const changedCodes = (earlier: Sheet, later: Sheet): ChangedCode[] => {
  const [before, after] = [earlier, later].map(({ codes }) => new Map(codes.map((one) => [one.code, one])));
  return [...new Set([...later.codes, ...earlier.codes].map(({ code }) => code))].flatMap((code) => {
    const [from, to] = [before?.get(code), after?.get(code)];
    return from && to && isSameCode(from, to) ? [] : [{ code, ...(from && { from }), ...(to && { to }) }];
  });
};

/** What a month's later version says otherwise than an earlier one: by person as in the later, each day in order. */
export const compareVersions = (month: RosterMonth, earlier: Sheet, later: Sheet): VersionChanges => ({
  days: changedDays(month, earlier, later),
  codes: changedCodes(earlier, later),
});

/** Of whose changed days it is to be asked whether they are leave: those without a shift. */
export const emptied = (days: readonly ChangedDay[]): PractitionerId[] => [
  ...new Set(days.flatMap(({ practitionerId, to }) => (to.length === 0 ? [practitionerId] : []))),
];

/** Tells days without a shift that are leave from those that are free. */
export const withLeave = (days: readonly ChangedDay[], leave: readonly Leave[]): ChangedDay[] =>
  days.map((day) => {
    const isOff = leave.some((one) => one.practitionerId === day.practitionerId && one.date === day.date);
    return isOff && day.to.length === 0 ? { ...day, off: true } : day;
  });
