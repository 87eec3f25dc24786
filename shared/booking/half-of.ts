import type { Instant } from "../time/instant.ts";
import { instantAt, localDate, noon, type Zone } from "../time/zone.ts";
import type { Half } from "./waitlist-entry.ts";

/** In which half of its day a time lies, by the clinic's clock. */
export const halfOf = (start: Instant, zone: Zone): Half =>
  start < instantAt(localDate(start, zone), noon, zone) ? "morning" : "afternoon";
