import type { SessionDay } from "../../../../shared/booking/visit.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";

/** Why the desk has no number to give today: nobody works, all hours are over, or what is left is closed. */
export const whyNoPlace = (days: readonly SessionDay[], now: Instant): "none" | "over" | "closed" => {
  if (days.length === 0) return "none";
  return days.every(({ session }) => sessionEnd(session) <= now) ? "over" : "closed";
};
