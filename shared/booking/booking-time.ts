import type { BookingSettings } from "../place/district.ts";
import type { RefusalCode } from "../refusal/refusal.ts";
import type { Slot } from "../roster/slot.ts";
import { day, type Instant, minute } from "../time/instant.ts";

/** The earliest start that can still be booked at `now`. */
export const bookableFrom = (settings: BookingSettings, now: Instant): Instant => now + settings.leadMinutes * minute;

/** Why a slot can't be booked at `now`, whoever holds it; `undefined` if it can. */
export const refusalOfTime = (slot: Slot, settings: BookingSettings, now: Instant): RefusalCode | undefined => {
  if (slot.start < now) return "slot.past";
  if (slot.start < bookableFrom(settings, now)) return "slot.too-soon";
  if (slot.start > now + settings.horizonDays * day) return "slot.too-far";
  return undefined;
};
