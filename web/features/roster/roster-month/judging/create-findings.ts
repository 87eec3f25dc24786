import { type Accessor, createMemo } from "solid-js";
import type { Clinic } from "../../../../../shared/place/clinic.ts";
import { breaksOf } from "../../../../../shared/roster/rules/breaks-of.ts";
import { type Tally, talliesOf } from "../../../../../shared/roster/rules/fairness.ts";
import type { RuleBreak } from "../../../../../shared/roster/rules/rule-break.ts";
import type { RuledMonth } from "../../../../../shared/roster/rules/ruled-month.ts";
import type { WantingMonth } from "../../../../../shared/roster/rules/wants-of.ts";
import { rulesOf } from "../../../../../shared/roster/settings/rules-of.ts";
import type { LocalDate } from "../../../../../shared/time/local-date.ts";
import type { Zone } from "../../../../../shared/time/zone.ts";
import { rosterRow, type Sheet } from "../sheet/sheet.ts";
import { codesWritten } from "../written/codes-in.ts";
import type { MonthAnswer } from "../written/create-written-month.ts";

type Deps = {
  clinic: Accessor<Clinic>;
  zone: Accessor<Zone>;
  answer: Accessor<MonthAnswer>;
  sheet: Accessor<Sheet>;
};

const wantingMonth = ({ clinic, answer, sheet, zone }: Deps): WantingMonth => {
  const { month, today, holidays, closed, leave, carried, published, settings } = answer();
  return {
    clinicId: clinic().id,
    month,
    today,
    holidays,
    closed,
    leave,
    people: clinic().practitioners,
    zone: zone(),
    codes: codesWritten(answer()),
    rows: sheet().rows.map((row) => rosterRow(row, sheet().dates)),
    ...(carried && { before: carried }),
    ...(published && { published }),
    ...(settings.wants && { wants: settings.wants }),
  };
};

/** What a month as it is written comes to: the rules it breaks, what people do in it; what else is reckoned from it comes later. */
export const createFindings = (deps: Deps) => {
  const month = createMemo(() => wantingMonth(deps));
  const rules = createMemo(() => rulesOf(deps.answer().settings.rules));
  const judge = (of: RuledMonth): RuleBreak[] => breaksOf(of, rules());
  const breaks = createMemo(() => judge(month()));
  const tallies = createMemo(() => talliesOf(month()));
  return {
    month,
    rules,
    /** What a month breaks of the clinic's rules. */
    judge,
    breaks,
    breaksAt: (practitionerId: string | undefined, date: LocalDate): RuleBreak[] =>
      breaks().filter(
        (one) => one.date === date && practitionerId === ("practitionerId" in one ? one.practitionerId : undefined),
      ),
    tallyOf: (practitionerId: string): Tally | undefined => tallies().get(practitionerId),
  };
};

export type Findings = ReturnType<typeof createFindings>;
