import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import type { ClinicId } from "../../place/clinic.ts";
import { dayOf } from "../../time/local-date.ts";
import { codesByName } from "../month/plan-month.ts";
import { monthOf } from "../month/roster-month.ts";
import { cellOf } from "../month/roster-row.ts";
import { elsewhereIn } from "../publish/freeze-month.ts";
import type { PersonMonth } from "../publish/person-month.ts";
import { breaksOverTurn } from "../rules/breaks-over-turn.ts";
import { newBreaks } from "../rules/new-breaks.ts";
import type { Rule } from "../rules/rule.ts";
import { RuleBreak } from "../rules/rule-break.ts";
import type { RuledMonth } from "../rules/ruled-month.ts";
import { ShiftOf } from "./absence.ts";

/** A shift that is taken off somebody, and who can take it over: whom no rule keeps from it, who breaks the fewest first. */
export const OpenShift = z
  .object({
    ...ShiftOf.shape,
    covers: z.array(z.object({ practitionerId: PractitionerId, breaks: z.array(RuleBreak) })),
  })
  .register(z.globalRegistry, { id: "OpenShift", says: "none" });
export type OpenShift = z.infer<typeof OpenShift>;

type Around = { month: RuledMonth; months: readonly PersonMonth[]; rules: readonly Rule[] };

type Row = RuledMonth["rows"][number];

const isElsewhere = ({ month, months }: Around, clinicId: ClinicId, row: Row, shift: ShiftOf): boolean => {
  const rows = [{ ...row, cells: { [dayOf(shift.date)]: [shift.code] } }];
  return elsewhereIn({ plan: { ...month, clinicId, rows }, months, today: month.today }).length > 0;
};

const isOf =
  ({ practitionerId }: Row) =>
  (row: Row): boolean =>
    row.practitionerId === practitionerId;

const coversOf = (around: Around, rowsOfPeople: ReadonlyMap<PractitionerId, Row>, shift: ShiftOf): OpenShift => {
  const { month, rules } = around;
  // Whether the clinic has a doctor is no matter of one row.
  const ofRows = rules.filter(({ rule, severity }) => rule !== "no-doctor" && severity !== "informs");
  const broken = (row: Row) => {
    const next = month.next && { ...month.next, rows: month.next.rows.filter(isOf(row)) };
    return breaksOverTurn({ ...month, rows: [row], ...(next && { next }) }, ofRows);
  };
  const covers = month.people
    .filter(({ id }) => id !== shift.practitionerId)
    .flatMap(({ id }) => {
      const row = rowsOfPeople.get(id) ?? { practitionerId: id, cells: {} };
      const cell = cellOf(row.cells, shift.date);
      if (cell.includes(shift.code) || isElsewhere(around, month.clinicId, row, shift)) return [];
      const after = { ...row, cells: { ...row.cells, [dayOf(shift.date)]: [...cell, shift.code] } };
      const breaks = newBreaks(broken(after), broken(row));
      return breaks.some(({ severity }) => severity === "blocks") ? [] : [{ practitionerId: id, breaks }];
    });
  return { ...shift, covers: covers.toSorted((a, b) => a.breaks.length - b.breaks.length) };
};

/** Who can take over which of the shifts that are taken off people of a month. */
export const coversFor = (around: Around, off: readonly ShiftOf[]): OpenShift[] => {
  const rows = new Map(around.month.rows.map((row) => [row.practitionerId, row]));
  const known = codesByName(around.month.codes);
  return off
    .filter(({ date, code }) => monthOf(date) === around.month.month && known.has(code))
    .map((shift) => coversOf(around, rows, shift));
};
