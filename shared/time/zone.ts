import * as z from "zod/mini";
import { hour, type Instant, minute } from "./instant.ts";
import type { LocalDate } from "./local-date.ts";

/** Indonesia's three zones, by the names people say. */
export const Zone = z.enum(["WIB", "WITA", "WIT"]);
export type Zone = z.infer<typeof Zone>;

/** Hours ahead of UTC (Keppres 41/1987). Indonesia keeps no daylight saving time. */
const offsetHours: Record<Zone, number> = { WIB: 7, WITA: 8, WIT: 9 };

/** A wall-clock time in minutes after local midnight. */
export type WallMinutes = number;

/** How many minutes a day has on a wall clock. */
export const dayMinutes = 24 * 60;

/** The time that parts a day into its halves; each has as many minutes. */
export const noon: WallMinutes = dayMinutes / 2;

const shifted = (instant: Instant, zone: Zone): Date => new Date(instant + offsetHours[zone] * hour);

/** The clinic's calendar day at `instant`. */
export const localDate = (instant: Instant, zone: Zone): LocalDate => shifted(instant, zone).toISOString().slice(0, 10);

/** The wall clock at `instant`, `HH:MM`. */
export const wallClock = (instant: Instant, zone: Zone): string => shifted(instant, zone).toISOString().slice(11, 16);

/** The instant at which the wall clock of `zone` shows `wall` minutes after midnight on `date`. */
export const instantAt = (date: LocalDate, wall: WallMinutes, zone: Zone): Instant =>
  Date.parse(date) + wall * minute - offsetHours[zone] * hour;
