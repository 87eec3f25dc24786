import { choosingOf, firstTheirs, perhapsDisplaced } from "../../../shared/booking/waitlist/choosing.ts";
import { keptForAccount } from "../../../shared/booking/waitlist/kept-for-account.ts";
import {
  canNotTake,
  type FreePlace,
  type KeptPlace,
  offersInTurn,
  placesToOffer,
} from "../../../shared/booking/waitlist/offer-places.ts";
import { settledFrom } from "../../../shared/booking/waitlist/settle-waiting.ts";
import { placeName, type WaitlistRecord } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import type { District } from "../../../shared/place/district.ts";
import { bookableWindow, canBeBooked } from "../../../shared/schedule/bookable-window.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { visitsAt } from "../../store/appointment/visits.ts";
import { districtById } from "../../store/district/districts.ts";
import { enterDue } from "../../store/due/due-list.ts";
import { sessionsOf } from "../../store/session/sessions.ts";
import { pauseAfter, untilSaved } from "../../store/table/try-again.ts";
import { saveOfferedPlace } from "../../store/waitlist/save-waiting.ts";
import { queueOf } from "../../store/waitlist/waitlist-entries.ts";
import { now } from "../../time/now.ts";
import { choiceEnded } from "./choice-ended.ts";
import { waitingSettled } from "./settle-waiting.ts";

const live = { districtById, sessionsOf, visitsAt, queueOf, enterDue, saveOfferedPlace, pauseAfter, now };
type Deps = typeof live;

/**
 * Offers a place to the first in turn who could take it.
 * @returns to whom, if there is somebody; "changed" where the place, or whose turn it is, was no more as it was seen
 */
const offerPlace = async (
  deps: Deps,
  place: FreePlace,
  queue: readonly WaitlistRecord[],
  { zone, settings: { maxPerSession } }: District,
  now: Instant,
): Promise<KeptPlace | "changed" | undefined> => {
  for (const offered of offersInTurn(place, queue, zone)) {
    const left = maxPerSession - keptForAccount(offered, queue, now);
    if (left <= 0) continue;
    // Before it is offered: with nobody to ask after it, a place would be kept for nothing until it ends by itself.
    await deps.enterDue(waitingSettled(offered.entry, settledFrom(offered.offer)));
    const conflict = await deps.saveOfferedPlace(offered, { maxPerSession: left, now });
    if (!conflict) return offered;
    if (!canNotTake(conflict, offered, now)) return "changed";
  }
  return undefined;
};

/** All who wait at a clinic for what is to be had at some places. */
const queueFor = async (deps: Deps, clinicId: ClinicId, places: readonly FreePlace[]): Promise<WaitlistRecord[]> => {
  const services = [...new Set(places.flatMap((place) => place.services))];
  return (await Promise.all(services.map((service) => deps.queueOf({ clinicId, service })))).flat();
};

/**
 * Offers each place to who waits for it, in turn: one person gets one.
 * @returns whether all was as it was seen
 */
const offerEach = async (
  deps: Deps,
  places: readonly FreePlace[],
  queue: readonly WaitlistRecord[],
  district: District,
  now: Instant,
) => {
  const waiting = new Set(queue);
  let isAsSeen = true;
  for (const place of places) {
    const offered = await offerPlace(deps, place, [...waiting], district, now);
    if (offered === "changed") isAsSeen = false;
    else if (offered) {
      waiting.delete(offered.entry);
      waiting.add({ ...offered.entry, offer: offered.offer });
    }
  }
  return isAsSeen;
};

/**
 * The places of a day, by name, among which others choose first, since their session has no time for them; it is looked again
 * when the first of them was to have chosen.
 */
const othersFirst = async (
  deps: Deps,
  sessions: readonly Session[],
  wanted: readonly FreePlace[],
  district: District,
  now: Instant,
): Promise<Set<string>> => {
  const giving = sessions.filter(({ id }) => wanted.some(({ slot }) => slot.sessionId === id));
  const { appointments } = await deps.visitsAt(perhapsDisplaced(sessions, giving), { ConsistentRead: true });
  const choosing = choosingOf(sessions, appointments, district.zone, now);
  const theirs = firstTheirs(sessions, choosing, bookableWindow(district, now));
  const [soonest] = choosing;
  if (soonest && theirs.size > 0) await deps.enterDue(choiceEnded(soonest.session.id, soonest.until));
  return theirs;
};

/** The places of a day that somebody waits for and nobody chooses among first, and who waits; visits are read for no others. */
const wantedPlaces = async (
  deps: Deps,
  { clinicId, date }: { clinicId: ClinicId; date: LocalDate },
  district: District,
  now: Instant,
) => {
  const sessions = await deps.sessionsOf(clinicId, date, { ConsistentRead: true });
  const free = placesToOffer(sessions, district, now);
  const queue = await queueFor(deps, clinicId, free);
  const wanted = free.filter((place) => offersInTurn(place, queue, district.zone).length > 0);
  if (wanted.length === 0) return { places: [], queue };
  const theirs = await othersFirst(deps, sessions, wanted, district, now);
  return { places: wanted.filter(({ slot }) => !theirs.has(placeName(slot))), queue };
};

/**
 * Offers a clinic's free places of a day to those who wait, in their turn. It reads all anew, so that an event that is
 * told twice, late, or to two at once does no harm; whoever finds that another was faster looks again.
 */
export const offerPlaces =
  (deps: Deps) =>
  async (clinicId: ClinicId, date: LocalDate): Promise<void> => {
    const district = await deps.districtById(districtOf(clinicId));
    if (!district) return;
    const once = async () => {
      const now = deps.now();
      if (!canBeBooked(date, district, now)) return { saved: undefined };
      const { places, queue } = await wantedPlaces(deps, { clinicId, date }, district, now);
      return (await offerEach(deps, places, queue, district, now)) ? { saved: undefined } : undefined;
    };
    await untilSaved("few", once, deps.pauseAfter);
  };

/** Offers the places of the table. */
export const offerPlacesLive = offerPlaces(live);
