import type { PractitionerId } from "../../people/practitioner.ts";
import type { ClinicId } from "../../place/clinic.ts";
import { layOver } from "../change/lay-over.ts";
import { monthOf, type RosterMonth } from "../month/roster-month.ts";
import { elsewhereIn } from "../publish/freeze-month.ts";
import type { PersonMonth } from "../publish/person-month.ts";
import { amidst, breaksOverTurn } from "../rules/breaks-over-turn.ts";
import { newBreaks } from "../rules/new-breaks.ts";
import type { Rule } from "../rules/rule.ts";
import type { RuleBreak } from "../rules/rule-break.ts";
import type { Rows, RuledMonth } from "../rules/ruled-month.ts";
import { type Given, isTwice, swapChange } from "./swap-change.ts";

/** A published month, where its people are on duty, and the rules it is held to. */
export type Around = {
  month: RuledMonth & { clinicId: ClinicId };
  months: readonly PersonMonth[];
  rules: readonly Rule[];
};

/** The rows of published months, by month. */
type Sheets = ReadonlyMap<RosterMonth, Rows>;

/** What of these rows is of those whose shifts change. */
const ofPeople = ({ rows, codes }: Rows, people: ReadonlySet<PractitionerId>): Rows => ({
  rows: rows.filter(({ practitionerId }) => people.has(practitionerId)),
  codes,
});

const isElsewhere = ({ month, months }: Around, sheet: Rows): boolean => {
  const { clinicId, month: name, today } = month;
  return elsewhereIn({ plan: { clinicId, month: name, ...sheet }, months, today }).length > 0;
};

/** What people's rows of a month break among sheets that change together. */
const brokenIn = ({ month, rules }: Around, sheets: Sheets, people: ReadonlySet<PractitionerId>): RuleBreak[] => {
  const { next, ...ruled } = amidst({ ...month, ...ofPeople(sheets.get(month.month) ?? month, people) }, sheets);
  // Whether the clinic has a doctor is no matter of these rows.
  const ofRows = rules.filter(({ rule }) => rule !== "no-doctor");
  return breaksOverTurn({ ...ruled, ...(next && { next: ofPeople(next, people) }) }, ofRows);
};

const rowsAfter = ({ month }: Around, given: readonly Given[]): Rows => ({
  rows: layOver(month.month, month.rows, swapChange(given).patch(month.month, month, "published")),
  codes: month.codes,
});

/** The rules that warn of shifts going to whom they are given; `undefined` where one keeps them from it, or another place. */
export const fits = (around: readonly Around[], given: readonly Given[]): RuleBreak[] | undefined => {
  const inMonth = ({ month }: Around) => given.filter(({ date }) => monthOf(date) === month.month);
  const touched = around.filter((one) => inMonth(one).length > 0);
  if (touched.some((one) => isTwice(one.month, inMonth(one)))) return undefined;
  const people = new Set(given.flatMap(({ from, by }) => [by, ...(from === undefined ? [] : [from])]));
  const before: Sheets = new Map(touched.map(({ month }) => [month.month, month]));
  const after: Sheets = new Map(touched.map((one) => [one.month.month, rowsAfter(one, given)]));
  const found: RuleBreak[] = [];
  for (const one of touched) {
    if (isElsewhere(one, ofPeople(after.get(one.month.month) ?? one.month, people))) return undefined;
    found.push(...newBreaks(brokenIn(one, after, people), brokenIn(one, before, people)));
  }
  return found.some(({ severity }) => severity === "blocks") ? undefined : found;
};
