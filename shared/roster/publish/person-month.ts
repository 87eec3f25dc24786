import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { ClinicId } from "../../place/clinic.ts";
import { dayOf } from "../../time/local-date.ts";
import type { HalfDay } from "../month/half-day.ts";
import type { Leave } from "../month/leave.ts";
import { RosterMonth } from "../month/roster-month.ts";
import { OffShift } from "./off-shift.ts";

/** A half of a day of a month: `03a` before noon, `03p` from noon on, by the clinic's wall clock. */
export const DutyHalf = z.string().check(z.regex(/^(0[1-9]|[12]\d|3[01])[ap]$/));
export type DutyHalf = z.infer<typeof DutyHalf>;

/** A half day as its month names it. */
export const dutyHalfOf = ({ date, half }: HalfDay): DutyHalf => `${dayOf(date)}${half}`;

/** The half day that a month names so. */
export const halfDayOf = (month: RosterMonth, half: DutyHalf): HalfDay => ({
  date: `${month}-${half.slice(0, 2)}`,
  half: half.endsWith("a") ? "a" : "p",
});

/** Half day → the clinic where somebody is on duty. */
export const Halves = z.record(DutyHalf, ClinicId);
export type Halves = z.infer<typeof Halves>;

/** Where a person is on duty in a month, as published: at one clinic at a time. */
export const PersonMonth = z.object({
  practitionerId: PractitionerId,
  month: RosterMonth,
  /** Counts its changes; 0: nothing was published of this person and month. */
  revision: z.int().check(z.minimum(0)),
  halves: Halves,
  /** Of its first day: what a night of the month before takes. It stands apart, since that month's roster says it. */
  nights: Halves,
  /** When they have off by right: nobody puts them on duty then. Why, is not known here. */
  leave: z.optional(z.array(DutyHalf)),
  /** Which shifts were taken off them for that, at whichever clinic, where there are any. */
  off: z.optional(z.array(OffShift).check(z.minLength(1))),
});
export type PersonMonth = z.infer<typeof PersonMonth>;

/** Names a month of a person among others. */
export const personMonthKey = ({ practitionerId, month }: Pick<PersonMonth, "practitionerId" | "month">): string =>
  `${practitionerId} ${month}`;

/** A month of a person as it was found: one that can't be read as a whole says of what that is so, and has what of it can be. */
export type FoundMonth = PersonMonth & {
  /** Whether it can't be read where they are on duty, all of it. */
  isUnreadable?: boolean;
  /**
   * What lies in the place of when they have off and can't be read, as it lies: absences may be in it. It stays there until
   * somebody publishes the month who was told so.
   */
  unreadLeave?: readonly unknown[];
  /** Whether it could not be read and was made anew: it is written with whatever comes next. */
  isRebuilt?: boolean;
};

/** Those half days of something stored that can be read. */
export const readableHalves = (stored: unknown): Halves => {
  const entries = stored !== null && typeof stored === "object" ? Object.entries(stored) : [];
  return Object.fromEntries(entries.filter((entry) => Halves.safeParse(Object.fromEntries([entry])).success));
};

/** Those half days of a stored leave that can be read. */
export const leaveHalvesIn = (stored: unknown): DutyHalf[] =>
  Array.isArray(stored) ? stored.filter((half) => DutyHalf.safeParse(half).success) : [];

/** Those parts of a stored leave that can't be read; nothing where all of it can. */
export const unreadLeaveIn = (stored: unknown): unknown[] | undefined => {
  if (PersonMonth.shape.leave.safeParse(stored).success) return undefined;
  return Array.isArray(stored) ? stored.filter((half) => !DutyHalf.safeParse(half).success) : [stored];
};

/** Of whom it can't be said when they have off. */
export const leaveUnreadIn = (months: readonly FoundMonth[]): PractitionerId[] => [
  ...new Set(months.flatMap(({ practitionerId, unreadLeave }) => (unreadLeave ? [practitionerId] : []))),
];

/** Whose months are there and can't be read. */
export const unreadIn = (months: readonly FoundMonth[]): PractitionerId[] => [
  ...new Set(months.flatMap(({ practitionerId, isUnreadable }) => (isUnreadable ? [practitionerId] : []))),
];

/** When people have off, as rules ask it. */
export const leaveIn = (months: readonly PersonMonth[]): Leave[] =>
  months.flatMap(({ practitionerId, month, leave = [] }) =>
    leave.map((half): Leave => ({ practitionerId, ...halfDayOf(month, half) })),
  );
