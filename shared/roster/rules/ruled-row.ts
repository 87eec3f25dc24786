import type { PractitionerId } from "../../people/practitioner.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { codesByName } from "../month/plan-month.ts";
import { daysOf, monthBefore } from "../month/roster-month.ts";
import { type Cells, cellOf } from "../month/roster-row.ts";
import type { Code } from "../month/shift-code.ts";
import type { RuledMonth, RuledPerson } from "./ruled-month.ts";
import { type Shift, shiftsIn } from "./shifts-of.ts";
import { wholeShifts } from "./time-rules.ts";

/** A person's row, with what rules look at. */
export type RuledRow = {
  practitionerId: PractitionerId;
  /** Absent where they don't practise at the clinic. */
  person?: RuledPerson;
  /** Those of the month. */
  own: readonly Shift[];
  /** All, in the order in which they begin: those of the month before and of days that are over count. */
  all: readonly Shift[];
  /** The same as they are worked: what is written in two pieces is one. */
  worked: readonly Shift[];
  /** What no code says. */
  unknown: readonly { date: LocalDate; code: Code }[];
};

const unknownIn = (cells: Cells, days: readonly LocalDate[], known: ReadonlyMap<Code, unknown>) =>
  days.flatMap((date) =>
    cellOf(cells, date)
      .filter((code) => !known.has(code))
      .map((code) => ({ date, code })),
  );

/** The rows of a month, in their order. */
export const ruledRows = (month: RuledMonth): RuledRow[] => {
  const codes = codesByName(month.codes);
  const shiftsOf = shiftsIn(month.month, month.codes);
  const shiftsBefore = shiftsIn(monthBefore(month.month), month.before?.codes ?? []);
  const days = daysOf(month.month);
  const before = new Map(month.before?.rows.map((row) => [row.practitionerId, row.cells]));
  const people = new Map(month.people.map((person) => [person.id, person]));
  return month.rows.map(({ practitionerId, cells }) => {
    const own = shiftsOf(cells);
    const earlier = shiftsBefore(before.get(practitionerId) ?? {});
    const all = [...earlier, ...own].sort((a, b) => a.from - b.from);
    return {
      practitionerId,
      person: people.get(practitionerId),
      own,
      all,
      worked: wholeShifts(all),
      unknown: unknownIn(cells, days, codes),
    };
  });
};
