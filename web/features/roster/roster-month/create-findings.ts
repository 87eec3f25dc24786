import { type Accessor, createMemo } from "solid-js";
import type { Clinic } from "../../../../shared/place/clinic.ts";
import type { ServiceId } from "../../../../shared/place/service.ts";
import { planMonth } from "../../../../shared/roster/month/plan-month.ts";
import { breaksOf } from "../../../../shared/roster/rules/breaks-of.ts";
import { type Cover, coverOf } from "../../../../shared/roster/rules/coverage.ts";
import { type Tally, talliesOf } from "../../../../shared/roster/rules/fairness.ts";
import type { RuleBreak } from "../../../../shared/roster/rules/rule-break.ts";
import type { RuledMonth } from "../../../../shared/roster/rules/ruled-month.ts";
import { usualRules } from "../../../../shared/roster/rules/usual-rules.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import type { MonthAnswer } from "./create-roster-month.ts";
import { rosterRow, type Sheet } from "./sheet/sheet.ts";

type Deps = {
  clinic: Accessor<Clinic>;
  zone: Accessor<Zone>;
  answer: Accessor<MonthAnswer>;
  sheet: Accessor<Sheet>;
};

/** A service that is given in a month, and how many give it on each of its days. */
export type ServiceCover = { service: ServiceId; counts: readonly number[] };

/** How many give a service on a day: of its two halves the better one. */
const countOn = (cover: readonly Cover[], service: ServiceId, date: LocalDate): number =>
  Math.max(0, ...cover.filter((one) => one.service === service && one.date === date).map((one) => one.practitioners));

/** What a month as it is written comes to: the rules it breaks, what people do in it, what it offers. */
export const createFindings = ({ clinic, zone, answer, sheet }: Deps) => {
  const month = createMemo((): RuledMonth => {
    const { dates, rows } = sheet();
    return {
      clinicId: clinic().id,
      month: answer().month,
      today: answer().today,
      people: clinic().practitioners,
      holidays: answer().holidays,
      codes: answer().codes.codes,
      rows: rows.map((row) => rosterRow(row, dates)),
    };
  });
  const breaks = createMemo(() => breaksOf(month(), usualRules));
  const tallies = createMemo(() => talliesOf(month()));
  const cover = createMemo(() => coverOf(planMonth({ ...month(), zone: zone() }), zone()));
  return {
    breaks,
    breaksAt: (practitionerId: string | undefined, date: LocalDate): RuleBreak[] =>
      breaks().filter(
        (one) => one.date === date && practitionerId === ("practitionerId" in one ? one.practitionerId : undefined),
      ),
    tallyOf: (practitionerId: string): Tally | undefined => tallies().get(practitionerId),
    /** The services that somebody gives on some day of the month. */
    services: createMemo((): ServiceCover[] => {
      const given = [...new Set(cover().map(({ service }) => service))].sort();
      const { dates } = sheet();
      return given.map((service) => ({ service, counts: dates.map((date) => countOn(cover(), service, date)) }));
    }),
  };
};

export type Findings = ReturnType<typeof createFindings>;
