import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { ClinicId } from "../../place/clinic.ts";
import { addDays, type LocalDate } from "../../time/local-date.ts";
import { halvesIn, Period, runsOf, spanOf } from "../change/period.ts";
import { closedHalves } from "../month/closed-time.ts";
import { bothHalves, type HalfDay, halfKey } from "../month/half-day.ts";
import type { MonthHead } from "../publish/month-head.ts";
import { type FoundMonth, halfDayOf } from "../publish/person-month.ts";
import { grouped } from "../rules/grouped.ts";
import { hadBy, type LeaveRequest } from "./leave-request.ts";

/** From today on somebody has off, or is back and has shifts to come back to. */
export const AbsenceShown = z
  .object({
    practitionerId: PractitionerId,
    ...Period.shape,
    /** `away`: it was recorded; `leave`: it was asked for and granted; `back`: they have off no more. */
    is: z.enum(["away", "leave", "back"]),
    /** The other clinic that granted it, which alone ends it. */
    grantedBy: z.optional(ClinicId),
  })
  .register(z.globalRegistry, { id: "AbsenceShown", says: "none" });
export type AbsenceShown = z.infer<typeof AbsenceShown>;

type Facts = {
  clinicId: ClinicId;
  today: LocalDate;
  /** What these clinics have granted, this one and others. */
  granted: readonly LeaveRequest[];
};

type Said = Pick<AbsenceShown, "is" | "grantedBy">;

/** What of half days is among these no more. */
const without = (halves: readonly HalfDay[], others: readonly HalfDay[]): HalfDay[] => {
  const known = new Set(others.map(halfKey));
  return halves.filter((half) => !known.has(halfKey(half)));
};

const inOrder = (halves: readonly HalfDay[]): HalfDay[] =>
  halves.toSorted((a, b) => (halfKey(a) < halfKey(b) ? -1 : 1));

/** The days of shifts that wait for somebody who is back: none of a day, or of the one before, that is off still. */
const daysBack = (months: readonly FoundMonth[], leave: readonly HalfDay[], { clinicId, today }: Facts): HalfDay[] => {
  const isOff = new Set(leave.map(({ date }) => date));
  const days = months
    .flatMap(({ off = [] }) => off)
    .filter((one) => one.clinicId === clinicId && one.date >= today)
    .map(({ date }) => date)
    .filter((date) => !isOff.has(date) && !isOff.has(addDays(date, 1)));
  return [...new Set(days)].flatMap((date) => bothHalves.map((half) => ({ date, half })));
};

const absencesOf = (practitionerId: PractitionerId, months: readonly FoundMonth[], facts: Facts): AbsenceShown[] => {
  const { clinicId, today, granted } = facts;
  const ahead = (halves: readonly HalfDay[]): HalfDay[] => halves.filter(({ date }) => date >= today);
  const leave = ahead(months.flatMap(({ month, leave = [] }) => leave.map((half) => halfDayOf(month, half))));
  const theirs = granted
    .filter((one) => one.practitionerId === practitionerId)
    .map((one) => ({ clinicId: one.clinicId, halves: ahead(hadBy(one).flatMap(halvesIn)) }));
  const own = theirs.filter((one) => one.clinicId === clinicId);
  const byOwn = own.flatMap(({ halves }) => halves);
  const byAny = theirs.flatMap(({ halves }) => halves);
  const rowsOf = (halves: readonly HalfDay[], said: Said): AbsenceShown[] =>
    runsOf(inOrder(halves)).flatMap((run) => {
      const span = spanOf(run);
      return span ? [{ practitionerId, ...span, ...said }] : [];
    });
  return [
    ...own.flatMap(({ halves }) => rowsOf(halves, { is: "leave" })),
    ...theirs
      .filter((one) => one.clinicId !== clinicId)
      .flatMap((one) => rowsOf(without(one.halves, byOwn), { is: "leave", grantedBy: one.clinicId })),
    ...rowsOf(without(leave, byAny), { is: "away" }),
    ...rowsOf(daysBack(months, leave, facts), { is: "back" }),
  ];
};

/** When a clinic is closed from today on, by half days that follow each other. */
export const closedShown = (heads: readonly Pick<MonthHead, "closed">[], today: LocalDate): Period[] => {
  const halves = heads.flatMap(({ closed }) => closedHalves(closed)).filter(({ date }) => date >= today);
  return runsOf(halves).flatMap((run) => spanOf(run) ?? []);
};

/** Who has off from today on, by runs of half days, the soonest first: of what was recorded as far as their months are at hand. */
export const absencesShown = (
  months: readonly FoundMonth[],
  people: readonly PractitionerId[],
  facts: Facts,
): AbsenceShown[] => {
  const byPerson = grouped(months, ({ practitionerId }) => practitionerId);
  return people
    .flatMap((id) => absencesOf(id, byPerson.get(id) ?? [], facts))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
};
