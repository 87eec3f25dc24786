import type { MonthToFill } from "../../../../shared/roster/fill/month-to-fill.ts";
import { daysOf } from "../../../../shared/roster/month/roster-month.ts";
import type { Cells, RosterRow } from "../../../../shared/roster/month/roster-row.ts";
import { usualRules } from "../../../../shared/roster/rules/usual-rules.ts";
import { type Random, randomFrom } from "../../../harness/random.ts";
import { codes, december } from "../rules/december.ts";

export const weekdays = [1, 2, 3, 4, 5, 6];

/** A row that nobody has written into. */
export const emptyRow = (practitionerId: string): RosterRow => ({ practitionerId, cells: {}, locked: [] });

/** December 2026 of some people with empty rows, all of them doctors, and nothing wanted yet. */
export const toFill = (ids: readonly string[], changes: Partial<MonthToFill> = {}): MonthToFill => ({
  ...december(),
  zone: "WIB",
  rules: usualRules,
  people: ids.map((id) => ({ id, profession: "doctor" })),
  rows: ids.map(emptyRow),
  holidays: [],
  wants: [],
  ...changes,
});

/** Shifts that somebody has on one day; `X` is none that the clinic knows. */
const pairs = [
  ["P", "T"],
  ["P", "S"],
  ["P", "X"],
];

const someCells = (random: Random, density: number): Cells =>
  Object.fromEntries(
    daysOf("2026-12")
      .filter(() => random.chance(density))
      .map((date) => [
        date.slice(8),
        random.chance(0.3) ? random.pick(pairs) : [random.pick(["P", "S", "M", "G", "X"])],
      ]),
  );

/**
 * A December of six people, another for each seed: some cells written and some of them breaking rules, some locked, leave,
 * licences that end, holidays, a month before, somebody of elsewhere, a day within the month.
 */
export const someMonth = (seed: number): MonthToFill => {
  const random = randomFrom(seed, "month");
  const ids = Array.from("abcdef", (letter) => `orang-${letter}`);
  const dayOf = (): string => String(1 + random.below(31)).padStart(2, "0");
  return toFill(ids, {
    rules: usualRules.map((rule) => (rule.rule === "rest" ? { ...rule, hours: random.pick([10, 12]) } : rule)),
    ...(random.chance(0.5) && { today: `2026-12-${dayOf()}` }),
    people: ids.slice(0, random.chance(0.2) ? 5 : 6).map((id) => ({
      id,
      profession: random.pick(["doctor", "doctor", "midwife", "dentist"]),
      ...(random.chance(0.3) && { licences: [{ clinicId: "3604-cikande", until: `2026-12-${dayOf()}` }] }),
    })),
    rows: ids.map((practitionerId) => ({
      practitionerId,
      cells: someCells(random, random.pick([0, 0.1, 0.4])),
      locked: Array.from({ length: random.below(4) }, dayOf),
    })),
    holidays: [{ date: "2026-12-25" }],
    leave: Array.from({ length: random.below(8) }, () => ({
      practitionerId: random.pick(ids),
      date: `2026-12-${dayOf()}`,
      ...(random.chance(0.4) && { half: random.pick(["a", "p"] as const) }),
    })),
    before: { codes, rows: ids.map((practitionerId) => ({ practitionerId, cells: someCells(random, 0.6) })) },
    ...(random.chance(0.2) && { published: [{ practitionerId: "orang-a", cells: { "01": ["P"] } }] }),
    wants: weekdays.flatMap((weekday) => [
      { weekday, half: "a", service: "umum", practitioners: 1 + random.below(2) },
      { weekday, half: "a", service: "anak", practitioners: 1 },
      { weekday, half: "p", service: "umum", practitioners: random.below(2) },
      { weekday, half: "a", service: "gigi", practitioners: random.below(2) },
    ]),
    shifts: [...weekdays, 7].map((weekday) => ({ weekday, code: "M", people: random.below(2) })),
  });
};
