import type { PatientRecord } from "../../people/patient-record.ts";
import type { District } from "../../place/district.ts";
import { bookableWindow } from "../../schedule/bookable-window.ts";
import { type Session, sessionIdParts } from "../../schedule/session.ts";
import { freeNumbers, freeSlots, type Slot } from "../../schedule/slot.ts";
import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zone.ts";
import type { SessionMet } from "../claim/booking-limits.ts";
import { halfOf } from "./half-of.ts";
import { keptUntil } from "./kept-until.ts";
import { hasPlace } from "./settle-waiting.ts";
import { type PlaceOffer, placeName, type WaitlistRecord, waitsForOffer } from "./waitlist-entry.ts";

/** Who comes first: whoever joined first. */
export const byJoining = (a: WaitlistRecord, b: WaitlistRecord): number =>
  a.joinedAt - b.joinedAt || (a.patientId < b.patientId ? -1 : 1);

/** A free place, for which of the services it is, and until when it would be kept for whoever is told of it now. */
export type FreePlace = { slot: Slot; services: readonly string[]; until: Instant };

/**
 * The free places of a day that can be offered at `now`, the soonest first: none of a closed session, nor one that can't be
 * booked, nor one that leaves no time to answer.
 */
export const placesToOffer = (
  sessions: readonly Session[],
  district: Pick<District, "settings" | "zone">,
  now: Instant,
): FreePlace[] => {
  const window = bookableWindow(district, now);
  const places = sessions.flatMap((session) =>
    freeSlots(session, window).flatMap((slot) => {
      const until = keptUntil(slot, district, now);
      return until === undefined ? [] : [{ slot, services: session.services, until }];
    }),
  );
  return places.toSorted((a, b) => a.slot.start - b.slot.start);
};

const fits = (entry: WaitlistRecord, { slot, services }: FreePlace, zone: Zone): boolean =>
  waitsForOffer(entry) &&
  services.includes(entry.service) &&
  entry.dates.includes(sessionIdParts(slot.sessionId).date) &&
  entry.halves.includes(halfOf(slot, zone)) &&
  !entry.passed.includes(placeName(slot));

/** An offer, and whose it is. */
export type KeptPlace = { entry: WaitlistRecord; offer: PlaceOffer };

/** To whom of those who wait a place may be offered, the first in turn first. */
export const offersInTurn = (place: FreePlace, queue: readonly WaitlistRecord[], zone: Zone): KeptPlace[] => {
  const { slot, until } = place;
  const fitting = queue.filter((entry) => fits(entry, place, zone));
  return fitting.toSorted(byJoining).map((entry) => ({ entry, offer: { slot, until } }));
};

/** What may refuse an offer, as it was at that moment; `null`: it is not there. That it refuses counts, readable or not. */
export type OfferConflict = {
  session?: SessionMet | null;
  entry?: WaitlistRecord | "unreadable" | null;
  patient?: PatientRecord | "unreadable" | null;
};

/**
 * Whether a place was not offered to somebody because they could not have taken it: they have a visit at that time, or their
 * account has its share of the session. It is the next one's then. Otherwise place or entry are no more as they were seen.
 */
export const canNotTake = (
  { session, entry, patient }: OfferConflict,
  { offer, ...offered }: KeptPlace,
  now: Instant,
) => {
  if (entry !== undefined) return false;
  if (session === undefined) return patient !== undefined;
  const { service, patientId } = offered.entry;
  const isThere = session !== null && hasPlace(session, offer.slot, service);
  return isThere && freeNumbers(session, now, patientId).includes(offer.slot.number);
};

/** Whether two people could be after the same place. */
const compete = (a: WaitlistRecord, b: WaitlistRecord): boolean =>
  a.dates.some((date) => b.dates.includes(date)) && a.halves.some((half) => b.halves.includes(half));

/** How many come before somebody for places that they want as well, as it is this moment. */
export const aheadOf = (entry: WaitlistRecord, queue: readonly WaitlistRecord[]): number =>
  queue.filter((other) => waitsForOffer(other) && byJoining(other, entry) < 0 && compete(other, entry)).length;
