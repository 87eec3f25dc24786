import type { Instant } from "../../../shared/time/instant.ts";
import { wallClock, type Zone } from "../../../shared/time/zone.ts";

/** The part of the day a greeting names, by the clinic's hour: pagi until 11, siang until 15, sore until 18. */
export const greetingAt = (now: Instant, zone: Zone): "morning" | "noon" | "afternoon" | "evening" => {
  const hour = Number(wallClock(now, zone).slice(0, 2));
  if (hour >= 4 && hour < 11) return "morning";
  if (hour >= 11 && hour < 15) return "noon";
  return hour >= 15 && hour < 18 ? "afternoon" : "evening";
};
