import type { District } from "../../place/district.ts";
import { bookableWindow } from "../../schedule/bookable-window.ts";
import type { Slot } from "../../schedule/slot.ts";
import { type Instant, minute } from "../../time/instant.ts";
import { chooseBy, knownFrom } from "../claim/choose-by.ts";

type Where = Pick<District, "settings" | "zone">;

/** The shortest time that somebody is left to answer, in minutes: with less, a place goes to whoever books it. */
const shortestMinutes = 5;

/** How many minutes before its time a place is offered at the latest: it can be booked then, and answered before. */
export const latestOffer = ({ leadMinutes }: District["settings"]): number => leadMinutes + shortestMinutes;

/**
 * Until when a place is kept for somebody who is told of it at `now`; `undefined` where too little time is left, of which
 * whoever sleeps has none. Half of what is left or, where that is too short, all of it.
 */
export const keptUntil = (
  { start }: Pick<Slot, "start">,
  { settings, zone }: Where,
  now: Instant,
): Instant | undefined => {
  const told = knownFrom(now, zone);
  const last = start - settings.leadMinutes * minute;
  return [chooseBy(last, zone, told), last].find(
    (until) => until >= told + shortestMinutes * minute && knownFrom(until, zone) === until,
  );
};

/** Whether a place that is, or becomes, free could be offered still at `now`. */
export const canBeOffered = (slot: Pick<Slot, "start">, district: Where, now: Instant): boolean =>
  slot.start < bookableWindow(district, now).until && keptUntil(slot, district, now) !== undefined;
