import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { ServiceId } from "../../place/service.ts";
import { sessionIdParts } from "../../schedule/session.ts";
import { addDays, dayOf, LocalDate } from "../../time/local-date.ts";
import type { Zone } from "../../time/zone.ts";
import { closedDays, closedHalves } from "../month/closed-time.ts";
import { halfKey } from "../month/half-day.ts";
import { HalfName } from "../month/half-name.ts";
import { planMonth, type SessionShape } from "../month/plan-month.ts";
import { monthBefore, monthOf, type RosterMonth } from "../month/roster-month.ts";
import { cellOf } from "../month/roster-row.ts";
import { withClosed } from "../publish/closed-days.ts";
import type { PublishedMonth } from "../publish/published-month.ts";
import { coverOf } from "../rules/coverage.ts";
import { grouped } from "../rules/grouped.ts";
import { givingFinder } from "../rules/may-practise.ts";
import { uncoveredIn, type Want } from "../rules/wanted-cover.ts";
import { wantsOf } from "../rules/wants-of.ts";
import { type CoverFacts, openDays } from "./open-days.ts";

/** A half day on which a clinic has fewer people for a service than it wants. */
const Gap = z.object({
  date: LocalDate,
  half: HalfName,
  service: ServiceId,
  practitioners: z.int(),
  wanted: z.int(),
});

/** How a clinic is staffed in a week by what it has published. */
export const ClinicCover = z
  .object({
    clinicId: ClinicId,
    /** The days of which it has published nothing: of those nobody knows who is there. */
    unpublished: z.array(LocalDate),
    /** Those of them, of a week to come, of which nothing is drafted either: nobody has been at them yet. */
    unplanned: z.optional(z.array(LocalDate)),
    /** The days on which it has said that it is closed: nobody is lacking there. */
    closed: z.array(LocalDate),
    /** Whether it has said what it wants, or what was usual is taken for it, or neither is known. */
    wanted: z.enum(["chosen", "usual", "unknown"]),
    gaps: z.array(Gap),
    /** How many doctors can be booked on each day of the week. */
    doctors: z.array(z.int()),
    /** Whether something of what it has published, or wants, is there and can't be read. */
    unreadable: z.optional(z.boolean()),
    /** Whether that is so of the clinic itself: neither its name nor who practises there is known. */
    clinicUnreadable: z.optional(z.literal(true)),
  })
  .register(z.globalRegistry, { id: "ClinicCover", says: "none" });
export type ClinicCover = z.infer<typeof ClinicCover>;

/** The days on which the clinic has said that it is closed. */
const closedIn = ({ months }: CoverFacts): LocalDate[] => months.flatMap(({ closed }) => closedDays(closed));

/** The sessions that a published month has on these days. */
const sessionsOn = (month: PublishedMonth, zone: Zone, dates: readonly LocalDate[]): SessionShape[] => {
  const days = dates.filter((date) => monthOf(date) === month.month);
  const rows = month.rows.map(({ practitionerId, cells }) => ({
    practitionerId,
    cells: Object.fromEntries(days.map((date) => [dayOf(date), cellOf(cells, date)])),
  }));
  return planMonth({ ...month, zone, rows });
};

/** What is wanted in a month that is published. */
const wantsIn = (facts: CoverFacts, month: PublishedMonth): readonly Want[] => {
  const { clinic, zone, wants, months, dates } = facts;
  const holidays = withClosed(facts.holidays, closedIn(facts));
  const before = months.find((one) => one.month === monthBefore(month.month));
  return wantsOf({
    clinicId: clinic.id,
    month: month.month,
    rows: month.rows,
    codes: month.codes,
    zone,
    holidays,
    today: dates[0] ?? "",
    people: clinic.practitioners,
    published: month,
    ...(wants && { wants }),
    ...(before && { before }),
  });
};

/** How many of a clinic's doctors have a session that begins on a day, with a service that they may give. */
const doctorsOn = (
  { id: clinicId, practitioners: people }: CoverFacts["clinic"],
  sessions: readonly SessionShape[],
  date: LocalDate,
): number => {
  const mayGive = givingFinder({ clinicId, people });
  const there = new Set(
    sessions
      .filter(({ id }) => sessionIdParts(id).date === date)
      .filter(({ practitionerId, services }) => services.some((service) => mayGive(practitionerId, service, date)))
      .map(({ practitionerId }) => practitionerId),
  );
  return people.filter(({ id, profession }) => profession === "doctor" && there.has(id)).length;
};

/** How a clinic is staffed in a week by what it has published; of holidays, and where it is closed, nothing is wanted. */
export const weekCover = (facts: CoverFacts): ClinicCover => {
  const { clinic, zone, dates, months, wants, holidays } = facts;
  const published = new Map(months.map((month): [RosterMonth, PublishedMonth] => [month.month, month]));
  // A night of the day before goes on into the first one.
  const days = [addDays(dates[0] ?? "", -1), ...dates];
  const sessions = months.flatMap((month) => sessionsOn(month, zone, days));
  const cover = coverOf(sessions, { clinicId: clinic.id, people: clinic.practitioners, zone });
  const open = openDays(facts);
  const known = dates.filter((date) => !open.includes(date));
  const usual = [...grouped(known, monthOf)].map(([month, ofMonth]) => {
    const one = published.get(month);
    return { ofMonth, wants: one ? wantsIn(facts, one) : [] };
  });
  const closed = new Set(closedIn(facts));
  const shut = new Set(months.flatMap((month) => closedHalves(month.closed)).map(halfKey));
  const isWorked = (date: LocalDate): boolean =>
    !closed.has(date) && !holidays.some((holiday) => holiday.date === date);
  const isKnown = usual.some((month) => month.wants.length > 0);
  return {
    clinicId: clinic.id,
    unpublished: open,
    closed: dates.filter((date) => closed.has(date)),
    wanted: wants ? "chosen" : isKnown ? "usual" : "unknown",
    gaps: usual
      .flatMap((month) => uncoveredIn(cover, month.wants, month.ofMonth.filter(isWorked)))
      .filter((half) => !shut.has(halfKey(half))),
    doctors: dates.map((date) => doctorsOn(clinic, sessions, date)),
  };
};

/** A clinic of which nobody can read even who practises there. */
export const unreadCover = (clinicId: ClinicId, dates: readonly LocalDate[]): ClinicCover => ({
  clinicId,
  unpublished: [],
  closed: [],
  wanted: "unknown",
  gaps: [],
  doctors: dates.map(() => 0),
  unreadable: true,
  clinicUnreadable: true,
});

/**
 * On how many half days a clinic lacks somebody, and how many of its services. Not how many people: one who is away is
 * lacking for each service that they give.
 */
export const lackOf = ({ gaps }: Pick<ClinicCover, "gaps">): { halves: number; services: number } => ({
  halves: new Set(gaps.map(halfKey)).size,
  services: new Set(gaps.map(({ service }) => service)).size,
});

/** The days that somebody has been at, and that are not published. */
export const pendingIn = ({
  unpublished,
  unplanned = [],
}: Pick<ClinicCover, "unpublished" | "unplanned">): LocalDate[] =>
  unpublished.filter((date) => !unplanned.includes(date));

/**
 * Puts the clinics first that have published least, of these those that have planned least, since nobody knows who is there; then
 * those that lack most half days, and most on them; then by id.
 */
export const worstFirst = (a: ClinicCover, b: ClinicCover): number =>
  b.unpublished.length - a.unpublished.length ||
  pendingIn(a).length - pendingIn(b).length ||
  lackOf(b).halves - lackOf(a).halves ||
  b.gaps.length - a.gaps.length ||
  (a.clinicId < b.clinicId ? -1 : 1);
