import type { District } from "../place/district.ts";
import { bookableWindow } from "../schedule/bookable-window.ts";
import type { Session } from "../schedule/session.ts";
import { freeSlots, type Slot } from "../schedule/slot.ts";
import { type Instant, minute } from "../time/instant.ts";
import { instantAt, localDate, type Zone } from "../time/zone.ts";
import { chooseBy, knownFrom } from "./choose-by.ts";
import { type Half, isWaiting, type PlaceOffer, placeName, type WaitlistRecord } from "./waitlist-entry.ts";

const noon = 12 * 60;

const halfOf = (start: Instant, zone: Zone): Half =>
  start < instantAt(localDate(start, zone), noon, zone) ? "morning" : "afternoon";

/** The shortest time that somebody is left to answer: with less, a place goes to whoever books it. */
const shortest = 15 * minute;

/**
 * Until when a place is kept for somebody who is told of it at `now`; `undefined` where too little time is left. Who sleeps
 * has none of it.
 */
const keptUntil = (slot: Slot, { settings, zone }: Pick<District, "settings" | "zone">, now: Instant) => {
  const told = knownFrom(now, zone);
  const until = chooseBy(slot.start - settings.leadMinutes * minute, zone, told);
  return until >= told + shortest ? until : undefined;
};

/** Who comes first: whoever joined first. */
export const byTurn = (a: WaitlistRecord, b: WaitlistRecord): number =>
  a.joinedAt - b.joinedAt || (a.patientId < b.patientId ? -1 : 1);

type Free = { slot: Slot; services: readonly string[] };

const fits = (entry: WaitlistRecord, { slot, services }: Free, zone: Zone): boolean =>
  isWaiting(entry) &&
  services.includes(entry.service) &&
  entry.dates.includes(localDate(slot.start, zone)) &&
  entry.halves.includes(halfOf(slot.start, zone)) &&
  !entry.passed.includes(placeName(slot));

/** An offer, and whose it is. */
export type Offered = { entry: WaitlistRecord; offer: PlaceOffer };

/**
 * Which of a day's free places are offered to whom: each place, the soonest first, to the first in turn whom it fits. Of a
 * closed session there is none, nor of one that can't be booked at `now`.
 */
export const offerPlaces = (
  sessions: readonly Session[],
  queue: readonly WaitlistRecord[],
  district: Pick<District, "settings" | "zone">,
  now: Instant,
): Offered[] => {
  const window = bookableWindow(district, now);
  const free = sessions
    .flatMap((session) => freeSlots(session, window).map((slot) => ({ slot, services: session.services })))
    .toSorted((a, b) => a.slot.start - b.slot.start);
  const waiting = queue.toSorted(byTurn);
  const offered: Offered[] = [];
  for (const place of free) {
    const until = keptUntil(place.slot, district, now);
    const index = until === undefined ? -1 : waiting.findIndex((entry) => fits(entry, place, district.zone));
    const [entry] = index < 0 ? [] : waiting.splice(index, 1);
    if (entry && until !== undefined) offered.push({ entry, offer: { slot: place.slot, until } });
  }
  return offered;
};

/** Whether two people could be after the same place. */
const compete = (a: WaitlistRecord, b: WaitlistRecord): boolean =>
  a.dates.some((date) => b.dates.includes(date)) && a.halves.some((half) => b.halves.includes(half));

/** How many come before somebody for places that they want as well, as it is this moment. */
export const aheadOf = (entry: WaitlistRecord, queue: readonly WaitlistRecord[]): number =>
  queue.filter((other) => isWaiting(other) && byTurn(other, entry) < 0 && compete(other, entry)).length;
