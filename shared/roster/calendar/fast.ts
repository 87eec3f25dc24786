import type { DateSpan } from "../../time/date-span.ts";
import { day } from "../../time/instant.ts";

/** A moon's days, and one for who counts otherwise. */
export const longestFast = 31;

/** Whether Ramadan can be so long: more is a slip of the year, and would give all of it the hours of Ramadan. */
export const isFast = ({ from, until }: DateSpan): boolean =>
  (Date.parse(until) - Date.parse(from)) / day < longestFast;
