import * as z from "zod/mini";
import { Outpost } from "../../place/outpost.ts";
import { ServiceId } from "../../place/service.ts";
import { longestSlot, mostPlaces, shortestSlot } from "../../schedule/session.ts";
import { title } from "../../text/title.ts";
import { DateSpan, isInSpans } from "../../time/date-span.ts";
import { type LocalDate, weekdayOf } from "../../time/local-date.ts";
import { friday } from "../../time/weekday.ts";
import { dayMinutes } from "../../time/zone.ts";

/** A shift begins and ends at full five minutes. */
export const hourStep = 5;

/** Minutes after midnight: a wall clock's. */
const Wall = z.int().check(z.minimum(0), z.multipleOf(hourStep));

/** From when until when; a night goes on beyond midnight, to the evening after at most. */
export const Hours = z
  .object({ from: Wall.check(z.lt(dayMinutes)), to: Wall.check(z.lte(2 * dayMinutes)) })
  .check(z.refine(({ from, to }) => from < to && to - from <= dayMinutes));
export type Hours = z.infer<typeof Hours>;

/** One to four signs. */
export const codePattern = /^[A-Z][A-Z0-9]{0,3}$/;

/** What a cell of a roster says, as on the wall chart, e.g. `P`, `S1`. */
export const Code = z.string().check(z.regex(codePattern));
export type Code = z.infer<typeof Code>;

/** What the practice of a shift is like: the shape of the session it makes. */
const Practice = z.object({
  /** How patients are met; absent: by video. */
  channel: z.optional(z.literal("in-person")),
  services: z.array(ServiceId).check(z.minLength(1), z.maxLength(12)),
  /** Length of each slot. */
  minutes: z.int().check(z.minimum(shortestSlot), z.maximum(longestSlot), z.multipleOf(shortestSlot)),
  /** Fewer places than its hours have room for. */
  places: z.optional(z.int().check(z.minimum(1), z.maximum(mostPlaces))),
});

/** The most letters of what a code is called. */
export const longestCodeName = 60;

/** A code of a clinic's roster. */
export const ShiftCode = z
  .object({
    code: Code,
    name: title(longestCodeName),
    hours: Hours,
    /** A short Friday's hours. */
    friday: z.optional(Hours),
    /** In Ramadan; absent where it has the hours of other months. */
    ramadan: z.optional(z.object({ hours: Hours, friday: z.optional(Hours) })),
    /** When Ramadan is, as the district said when the month was looked at, or published. No clinic keeps it with its codes. */
    fasting: z.optional(z.array(DateSpan)),
    /** Where its shift is; absent: at the puskesmas itself. */
    outpost: z.optional(Outpost),
    /** Absent where nobody can be booked: a guard, a posyandu, a training. */
    practice: z.optional(Practice),
  })
  .register(z.globalRegistry, { id: "ShiftCode", says: "none" });
export type ShiftCode = z.infer<typeof ShiftCode>;

/** The hours of a code on a day: in Ramadan those of Ramadan, on a Friday its short ones. */
export const hoursOn = ({ ramadan, fasting = [], ...usual }: ShiftCode, date: LocalDate): Hours => {
  const { hours, friday: short } = ramadan && isInSpans(fasting, date) ? ramadan : usual;
  return short && weekdayOf(date) === friday ? short : hours;
};
