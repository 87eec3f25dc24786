import { type Accessor, createMemo } from "solid-js";
import type { Clinic } from "../../../../shared/place/clinic.ts";
import type { ServiceId } from "../../../../shared/place/service.ts";
import { planMonth } from "../../../../shared/roster/month/plan-month.ts";
import { daysOf } from "../../../../shared/roster/month/roster-month.ts";
import { breaksOf } from "../../../../shared/roster/rules/breaks-of.ts";
import { type Cover, coverOf } from "../../../../shared/roster/rules/coverage.ts";
import { type Tally, talliesOf } from "../../../../shared/roster/rules/fairness.ts";
import type { RuleBreak } from "../../../../shared/roster/rules/rule-break.ts";
import {
  droppedServices,
  isWorkingDay,
  uncoveredOf,
  unknownWeekdays,
  type WantingMonth,
  wantsOf,
} from "../../../../shared/roster/rules/wants-of.ts";
import { rulesOf } from "../../../../shared/roster/settings/rules-of.ts";
import { type LocalDate, weekdayOf } from "../../../../shared/time/local-date.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import { codesIn } from "./codes-in.ts";
import type { MonthAnswer } from "./create-written-month.ts";
import { rosterRow, type Sheet } from "./sheet/sheet.ts";

type Deps = {
  clinic: Accessor<Clinic>;
  zone: Accessor<Zone>;
  answer: Accessor<MonthAnswer>;
  sheet: Accessor<Sheet>;
};

/** A service that is given in a month: how many give it on each of its days, and whether those are fewer than wanted. */
export type ServiceCover = { service: ServiceId; days: readonly { count: number; lacks: boolean }[] };

/** How many give a service on a day: of its two halves the better one. */
const countOn = (cover: readonly Cover[], service: ServiceId, date: LocalDate): number =>
  Math.max(0, ...cover.filter((one) => one.service === service && one.date === date).map((one) => one.practitioners));

/**
 * Where fewer give a service than wanted, or, on a weekday of which nobody knows what is, where nobody does. Of days that are
 * over nothing is said.
 */
const lackIn = (month: WantingMonth, cover: readonly Cover[]) => {
  const unknown = new Set(unknownWeekdays(month));
  const lacks = uncoveredOf(month);
  return (service: ServiceId, date: LocalDate): boolean => {
    if (date < month.today) return false;
    return unknown.has(weekdayOf(date))
      ? isWorkingDay(month, date) && countOn(cover, service, date) === 0
      : lacks.some((one) => one.service === service && one.date === date);
  };
};

/** The services that somebody gives on some day of the month, or that are wanted on one. */
const servicesOf = (month: WantingMonth): ServiceCover[] => {
  const cover = coverOf(planMonth(month), month);
  const lacks = lackIn(month, cover);
  const given = [...new Set([...cover, ...(month.wants ?? [])].map(({ service }) => service))].sort();
  return given.map((service) => ({
    service,
    days: daysOf(month.month).map((date) => ({
      count: countOn(cover, service, date),
      lacks: lacks(service, date),
    })),
  }));
};

const wantingMonth = ({ clinic, answer, sheet, zone }: Deps): WantingMonth => {
  const { month, today, holidays, leave, carried, published, settings } = answer();
  return {
    ...{ clinicId: clinic().id, month, today, holidays, leave, people: clinic().practitioners, zone: zone() },
    codes: codesIn(answer()),
    rows: sheet().rows.map((row) => rosterRow(row, sheet().dates)),
    ...(carried && { before: carried }),
    ...(published && { published }),
    ...(settings.wants && { wants: settings.wants }),
  };
};

/** What a month as it is written comes to: the rules it breaks, what people do in it, what it offers. */
export const createFindings = (deps: Deps) => {
  const month = createMemo(() => wantingMonth(deps));
  const rules = createMemo(() => rulesOf(deps.answer().settings.rules));
  const breaks = createMemo(() => breaksOf(month(), rules()));
  const tallies = createMemo(() => talliesOf(month()));
  return {
    /** What is wanted of a month besides its rows, for whoever fills it. */
    wanted: () => {
      const { clinicId, people, before, zone } = month();
      return { clinicId, people, rules: rules(), wants: wantsOf(month()), zone, ...(before && { before }) };
    },
    breaks,
    breaksAt: (practitionerId: string | undefined, date: LocalDate): RuleBreak[] =>
      breaks().filter(
        (one) => one.date === date && practitionerId === ("practitionerId" in one ? one.practitionerId : undefined),
      ),
    tallyOf: (practitionerId: string): Tally | undefined => tallies().get(practitionerId),
    unknownWeekdays: () => unknownWeekdays(month()),
    droppedServices: () => droppedServices(month()),
    services: createMemo(() => servicesOf(month())),
  };
};

export type Findings = ReturnType<typeof createFindings>;
