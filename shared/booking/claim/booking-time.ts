import type { District } from "../../place/district.ts";
import type { RefusalCode } from "../../refusal/refusal.ts";
import { bookableWindow } from "../../schedule/bookable-window.ts";
import type { Slot } from "../../schedule/slot.ts";
import type { Instant } from "../../time/instant.ts";

/** Why a slot can't be booked at `now`, whoever holds it; `undefined` if it can. */
export const refusalOfTime = (
  slot: Slot,
  district: Pick<District, "settings" | "zone">,
  now: Instant,
): RefusalCode | undefined => {
  const { from, until } = bookableWindow(district, now);
  if (slot.start < now) return "slot.past";
  if (slot.start < from) return "slot.too-soon";
  if (slot.start >= until) return "slot.too-far";
  return undefined;
};
