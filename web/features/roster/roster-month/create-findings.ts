import { type Accessor, createMemo } from "solid-js";
import type { Clinic } from "../../../../shared/place/clinic.ts";
import type { ServiceId } from "../../../../shared/place/service.ts";
import { planMonth } from "../../../../shared/roster/month/plan-month.ts";
import { daysOf, monthBefore } from "../../../../shared/roster/month/roster-month.ts";
import { breaksOf } from "../../../../shared/roster/rules/breaks-of.ts";
import { type Cover, coverOf } from "../../../../shared/roster/rules/coverage.ts";
import { type Tally, talliesOf } from "../../../../shared/roster/rules/fairness.ts";
import type { RuleBreak } from "../../../../shared/roster/rules/rule-break.ts";
import type { RuledMonth } from "../../../../shared/roster/rules/ruled-month.ts";
import { usualRules } from "../../../../shared/roster/rules/usual-rules.ts";
import { uncoveredIn, usualCover, type Want } from "../../../../shared/roster/rules/wanted-cover.ts";
import { type LocalDate, weekdayOf } from "../../../../shared/time/local-date.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import type { MonthAnswer } from "./create-roster-month.ts";
import { rosterRow, type Sheet } from "./sheet/sheet.ts";

type Deps = {
  clinic: Accessor<Clinic>;
  zone: Accessor<Zone>;
  answer: Accessor<MonthAnswer>;
  sheet: Accessor<Sheet>;
};

/** A service that is given in a month: how many give it on each of its days, and whether those are fewer than usual. */
export type ServiceCover = { service: ServiceId; days: readonly { count: number; lacks: boolean }[] };

/** How many give a service on a day: of its two halves the better one. */
const countOn = (cover: readonly Cover[], service: ServiceId, date: LocalDate): number =>
  Math.max(0, ...cover.filter((one) => one.service === service && one.date === date).map((one) => one.practitioners));

type Around = { month: RuledMonth; zone: Zone; working: (date: LocalDate) => boolean };

/** What was usual in the month before. */
const wantsOf = ({ month: { before, clinicId, month }, zone, working }: Around): Want[] => {
  if (!before) return [];
  const past = monthBefore(month);
  const cover = coverOf(planMonth({ ...before, clinicId, zone, month: past }), zone);
  return usualCover(cover, daysOf(past).filter(working));
};

/** Where fewer give a service than was usual in the month before; without one, where nobody does on a working day. */
const lackIn = (around: Around, cover: readonly Cover[]) => {
  const { month } = around;
  if (!month.before) return (service: ServiceId, date: LocalDate): boolean => countOn(cover, service, date) === 0;
  const wants = wantsOf(around);
  const lacks = uncoveredIn(cover, wants, daysOf(month.month));
  return (service: ServiceId, date: LocalDate): boolean =>
    lacks.some((one) => one.service === service && one.date === date);
};

const servicesOf = (around: Around): ServiceCover[] => {
  const cover = coverOf(planMonth({ ...around.month, zone: around.zone }), around.zone);
  const lacks = lackIn(around, cover);
  const given = [...new Set(cover.map(({ service }) => service))].sort();
  return given.map((service) => ({
    service,
    days: daysOf(around.month.month).map((date) => ({
      count: countOn(cover, service, date),
      lacks: around.working(date) && lacks(service, date),
    })),
  }));
};

const sunday = 7;

const ruledMonth = ({ clinic, answer, sheet }: Omit<Deps, "zone">): RuledMonth => {
  const { month, today, holidays, codes, carried } = answer();
  return {
    ...{ clinicId: clinic().id, month, today, holidays, people: clinic().practitioners },
    codes: codes.codes,
    rows: sheet().rows.map((row) => rosterRow(row, sheet().dates)),
    ...(carried && { before: carried }),
  };
};

/** What a month as it is written comes to: the rules it breaks, what people do in it, what it offers. */
export const createFindings = ({ zone, ...deps }: Deps) => {
  const month = createMemo(() => ruledMonth(deps));
  const breaks = createMemo(() => breaksOf(month(), usualRules));
  const tallies = createMemo(() => talliesOf(month()));
  const working = (date: LocalDate): boolean =>
    weekdayOf(date) !== sunday && !month().holidays.some((holiday) => holiday.date === date);
  const around = (): Around => ({ month: month(), zone: zone(), working });
  return {
    /** What is wanted of a month besides its rows, for whoever fills it. */
    wanted: () => {
      const { clinicId, people, before } = month();
      return { clinicId, people, rules: usualRules, wants: wantsOf(around()), zone: zone(), ...(before && { before }) };
    },
    breaks,
    breaksAt: (practitionerId: string | undefined, date: LocalDate): RuleBreak[] =>
      breaks().filter(
        (one) => one.date === date && practitionerId === ("practitionerId" in one ? one.practitionerId : undefined),
      ),
    tallyOf: (practitionerId: string): Tally | undefined => tallies().get(practitionerId),
    /** The services that somebody gives on some day of the month. */
    services: createMemo(() => servicesOf(around())),
  };
};

export type Findings = ReturnType<typeof createFindings>;
