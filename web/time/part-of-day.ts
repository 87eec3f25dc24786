import type { Instant } from "../../shared/time/instant.ts";
import { wallClock, type Zone } from "../../shared/time/zone.ts";

/** The parts of a day in their order: pagi, siang, sore, malam. */
export const partsOfDay = ["morning", "noon", "afternoon", "evening"] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** What people call an hour: pagi from 4, siang from 11, sore from 15, malam from 18. */
export const partOfDayAt = (at: Instant, zone: Zone): PartOfDay => {
  const hour = Number(wallClock(at, zone).slice(0, 2));
  if (hour < 4 || hour >= 18) return "evening";
  if (hour < 11) return "morning";
  return hour < 15 ? "noon" : "afternoon";
};
