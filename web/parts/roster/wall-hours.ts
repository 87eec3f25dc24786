import type { Hours } from "../../../shared/roster/month/shift-code.ts";
import { dayMinutes } from "../../../shared/time/zone.ts";

/** Minutes after midnight as a clock shows them; those of a night are the next day's. */
export const wallTime = (minutes: number): string => {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor((minutes % dayMinutes) / 60))}.${two(minutes % 60)}`;
};

/** From when until when a shift is, `08.00–12.00`. */
export const wallHours = ({ from, to }: Hours): string => `${wallTime(from)}–${wallTime(to)}`;
