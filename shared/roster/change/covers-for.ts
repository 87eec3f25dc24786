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
import { grouped } from "../rules/grouped.ts";
import { newBreaks } from "../rules/new-breaks.ts";
import type { Rule } from "../rules/rule.ts";
import { RuleBreak } from "../rules/rule-break.ts";
import type { RuledMonth } from "../rules/ruled-month.ts";
import { ShiftOf } from "./absence.ts";

/** Why somebody can't take a shift over: a rule, they have it already, they are at another clinic, or nobody knows whether they are. */
const RuledOutBy = z.enum([
  "overlap",
  "rest",
  "week-hours",
  "days-in-a-row",
  "unknown-code",
  "not-here",
  "licence",
  "skill",
  "leave",
  "no-doctor",
  "holiday",
  "on-duty",
  "elsewhere",
  "unread",
] as const);
type RuledOutBy = z.infer<typeof RuledOutBy>;

/** A shift that is taken off somebody, and who can take it over: whom no rule keeps from it, who breaks the fewest first. */
export const OpenShift = z
  .object({
    ...ShiftOf.shape,
    covers: z.array(z.object({ practitionerId: PractitionerId, breaks: z.array(RuleBreak) })),
    /** Where nobody can: what keeps each of them from it, those together whom the same does. */
    ruledOut: z.optional(z.array(z.object({ by: RuledOutBy, practitionerIds: z.array(PractitionerId) }))),
  })
  .register(z.globalRegistry, { id: "OpenShift", says: "none" });
export type OpenShift = z.infer<typeof OpenShift>;

type Around = {
  month: RuledMonth;
  months: readonly PersonMonth[];
  rules: readonly Rule[];
  /** Of whom something can't be read: they are asked to stand in for nobody. */
  unread: readonly PractitionerId[];
};

type Row = RuledMonth["rows"][number];

const isElsewhere = ({ month, months }: Around, clinicId: ClinicId, row: Row, shift: ShiftOf): boolean => {
  const rows = [{ ...row, cells: { [dayOf(shift.date)]: [shift.code] } }];
  return elsewhereIn({ plan: { ...month, clinicId, rows }, months, today: month.today }).length > 0;
};

const isOf =
  ({ practitionerId }: Row) =>
  (row: Row): boolean =>
    row.practitionerId === practitionerId;

/** What keeps somebody from a shift on whichever day: that is said before what does on this one. */
const lasting: ReadonlySet<string> = new Set(["not-here", "licence", "skill"]);

/** What is found of somebody who could take a shift over: what they would break, or what keeps them from it. */
type Judged = { practitionerId: PractitionerId } & ({ breaks: RuleBreak[] } | { by: RuledOutBy });

const reasonsIn = (judged: readonly Judged[]): OpenShift["ruledOut"] =>
  [
    ...grouped(
      judged.flatMap((one) => ("by" in one ? [one] : [])),
      ({ by }) => by,
    ),
  ].map(([by, people]) => ({
    by,
    practitionerIds: people.map(({ practitionerId }) => practitionerId),
  }));

const coversOf = (around: Around, rowsOfPeople: ReadonlyMap<PractitionerId, Row>, shift: ShiftOf): OpenShift => {
  const { month, rules, unread } = around;
  // Whether the clinic has a doctor is no matter of one row.
  const ofRows = rules.filter(({ rule, severity }) => rule !== "no-doctor" && severity !== "informs");
  const broken = (row: Row) => {
    const next = month.next && { ...month.next, rows: month.next.rows.filter(isOf(row)) };
    return breaksOverTurn({ ...month, rows: [row], ...(next && { next }) }, ofRows);
  };
  const judged = month.people
    .filter(({ id }) => id !== shift.practitionerId)
    .map(({ id: practitionerId }): Judged => {
      const row = rowsOfPeople.get(practitionerId) ?? { practitionerId, cells: {} };
      const cell = cellOf(row.cells, shift.date);
      if (unread.includes(practitionerId)) return { practitionerId, by: "unread" };
      if (cell.includes(shift.code)) return { practitionerId, by: "on-duty" };
      if (isElsewhere(around, month.clinicId, row, shift)) return { practitionerId, by: "elsewhere" };
      const after = { ...row, cells: { ...row.cells, [dayOf(shift.date)]: [...cell, shift.code] } };
      const breaks = newBreaks(broken(after), broken(row));
      const blocking = breaks.filter(({ severity }) => severity === "blocks");
      const by = (blocking.find(({ rule }) => lasting.has(rule)) ?? blocking[0])?.rule;
      return by ? { practitionerId, by } : { practitionerId, breaks };
    });
  const covers = judged.flatMap((one) => ("breaks" in one ? [one] : []));
  if (covers.length > 0) return { ...shift, covers: covers.toSorted((a, b) => a.breaks.length - b.breaks.length) };
  return { ...shift, covers, ruledOut: reasonsIn(judged) };
};

/** Who can take over which of the shifts that are taken off people of a month. */
export const coversFor = (around: Around, off: readonly ShiftOf[]): OpenShift[] => {
  const rows = new Map(around.month.rows.map((row) => [row.practitionerId, row]));
  const known = codesByName(around.month.codes);
  return off
    .filter(({ date, code }) => monthOf(date) === around.month.month && known.has(code))
    .map((shift) => coversOf(around, rows, shift));
};
