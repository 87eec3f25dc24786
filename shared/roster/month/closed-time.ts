import * as z from "zod/mini";
import { LocalDate } from "../../time/local-date.ts";
import { bothHalves, type HalfDay, halfKey, halvesOf } from "./half-day.ts";
import { HalfName } from "./half-name.ts";
import type { Hours } from "./shift-code.ts";

const lengthOfDate = "2026-01-31".length;

const dateIn = (time: string): LocalDate => time.slice(0, lengthOfDate);

const isDayOrHalf = (time: string): boolean => {
  const half = time.slice(lengthOfDate);
  return LocalDate.safeParse(dateIn(time)).success && (half === "" || HalfName.safeParse(half).success);
};

/** When a clinic is closed that else would be open: a whole day, by its date, or a half of one, by its name (`halfKey`). */
export const ClosedTime = z.string().check(z.refine(isDayOrHalf));
export type ClosedTime = z.infer<typeof ClosedTime>;

const isWholeDay = (time: ClosedTime): boolean => time.length === lengthOfDate;

/** The days of which a clinic is closed on both halves. */
export const closedDays = (closed: readonly ClosedTime[] = []): LocalDate[] => closed.filter(isWholeDay);

/** The half days on which a clinic is closed. */
export const closedHalves = (closed: readonly ClosedTime[] = []): HalfDay[] =>
  closed.flatMap((time) =>
    bothHalves.flatMap((half) => {
      const one = { date: dateIn(time), half };
      return isWholeDay(time) || time === halfKey(one) ? [one] : [];
    }),
  );

/** Half days as it is kept that a clinic is closed on them, in order: both of a day are that day. */
export const closedTimes = (halves: readonly HalfDay[]): ClosedTime[] => {
  const known = new Set(halves.map(halfKey));
  const isWhole = (date: LocalDate): boolean => bothHalves.every((half) => known.has(halfKey({ date, half })));
  return [...new Set(halves.map((one) => (isWhole(one.date) ? one.date : halfKey(one))))].sort();
};

/** Whether hours that begin on a day have a minute in what is closed; where they aren't known, on any half of that day. */
export const isClosedFor = (closed: readonly ClosedTime[] | undefined, date: LocalDate, hours?: Hours): boolean => {
  const shut = new Set(closedHalves(closed).map(halfKey));
  const halves = hours ? halvesOf(date, hours) : bothHalves.map((half) => ({ date, half }));
  return halves.some((one) => shut.has(halfKey(one)));
};
