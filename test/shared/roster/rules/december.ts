import type { Cells } from "../../../../shared/roster/month/roster-row.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { breaksOf } from "../../../../shared/roster/rules/breaks-of.ts";
import type { Rule } from "../../../../shared/roster/rules/rule.ts";
import type { RuledMonth } from "../../../../shared/roster/rules/ruled-month.ts";
import { usualRules } from "../../../../shared/roster/rules/usual-rules.ts";

const at = (hours: number, minutes = 0): number => hours * 60 + minutes;

/** A shift of so many hours in which nobody can be booked. */
export const shift = (code: string, from: number, to: number): ShiftCode => ({
  code,
  name: code,
  hours: { from: at(0, from * 60), to: at(0, to * 60) },
});

/** The codes of a puskesmas with beds; on Fridays its morning is short. */
export const codes: ShiftCode[] = [
  {
    ...shift("P", 7.5, 14),
    friday: { from: at(7, 30), to: at(11, 30) },
    practice: { services: ["umum", "anak"], minutes: 15, places: 12 },
  },
  { ...shift("S", 14, 20), practice: { services: ["umum"], minutes: 20 } },
  shift("M", 22, 30),
  { ...shift("G", 8, 11), practice: { services: ["gigi"], minutes: 20 } },
  shift("T", 14, 16),
];

/** Day → codes as one writes them, `P+S`. */
export const cells = (days: Record<string, string>): Cells =>
  Object.fromEntries(Object.entries(days).map(([day, text]) => [day, text.split("+")]));

/** Every day from one to another with the same code. */
export const daily = (from: number, to: number, code: string): Cells =>
  cells(Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [String(from + i).padStart(2, "0"), code])));

export const row = (practitionerId: string, days: Cells) => ({ practitionerId, cells: days });

/** December 2026, a Tuesday's first, as it is looked at in November; nobody has a shift yet. */
export const december = (changes: Partial<RuledMonth> = {}): RuledMonth => ({
  clinicId: "3604-cikande",
  month: "2026-12",
  today: "2026-11-26",
  rows: [],
  codes,
  people: [
    { id: "rahmawati-cikande", profession: "doctor" },
    { id: "yusuf-cikande", profession: "dentist" },
    { id: "marhamah-cikande", profession: "midwife" },
  ],
  holidays: [
    { date: "2026-12-24", name: "Cuti bersama Natal" },
    { date: "2026-12-25", name: "Natal" },
  ],
  ...changes,
});

/** The doctor's month alone. */
export const doctors = (days: Cells, changes: Partial<RuledMonth> = {}): RuledMonth =>
  december({ rows: [row("rahmawati-cikande", days)], ...changes });

/** The usual rules of these names. */
export const only = (...names: Rule["rule"][]): Rule[] => usualRules.filter(({ rule }) => names.includes(rule));

/** What a month breaks of them. */
export const told = (month: RuledMonth, ...names: Rule["rule"][]) =>
  breaksOf(month, only(...names)).map(({ date, facts }) => ({ date, facts }));

/** On which days. */
export const dated = (month: RuledMonth, ...names: Rule["rule"][]) => told(month, ...names).map(({ date }) => date);
