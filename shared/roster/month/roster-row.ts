import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { dayOf } from "../../time/local-date.ts";
import { Code } from "./shift-code.ts";

/** The most shifts of one person on one day. */
export const mostShifts = 8;

/** A day of a month in two digits, `01` … `31`. */
const DayOfMonth = z.string().check(z.regex(/^(0[1-9]|[12]\d|3[01])$/));

/** What somebody does on a day: the codes of the shifts, in order; nothing where the day is free. */
export const Cell = z.array(Code).check(z.maxLength(mostShifts));
export type Cell = z.infer<typeof Cell>;

/** A person's month: day → shifts. A day that is not named is free. */
export const Cells = z.record(DayOfMonth, Cell);
export type Cells = z.infer<typeof Cells>;

/** What a roster says of one person. */
export const RosterRow = z
  .object({
    practitionerId: PractitionerId,
    cells: Cells,
    /** The days that nothing but a hand on them changes. */
    locked: z.array(DayOfMonth).check(z.maxLength(31)),
  })
  .register(z.globalRegistry, { id: "RosterRow", says: "none" });
export type RosterRow = z.infer<typeof RosterRow>;

/** The shifts of a day. */
export const cellOf = (cells: Cells, date: string): Cell => cells[dayOf(date)] ?? [];
