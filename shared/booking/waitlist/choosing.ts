import type { ServiceId } from "../../place/service.ts";
import type { BookableWindow } from "../../schedule/bookable-window.ts";
import { isDisplaced, isVisitDisplaced } from "../../schedule/displaced.ts";
import { type Session, sessionEnd, takesMore } from "../../schedule/session.ts";
import { freeSlots, type Slot, slotEnd } from "../../schedule/slot.ts";
import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zone.ts";
import type { Appointment, AppointmentId } from "../appointment.ts";
import { isToChoose, offerOnClosing } from "../displaced/offer.ts";
import { placeName } from "./waitlist-entry.ts";

/** Somebody who has a place that its session has no time for, what they want, and until when they choose before others. */
export type Choosing = { session: Session; slot: Slot; service: ServiceId; until: Instant };

/**
 * Whether a session may have no time for some of its visits though nothing is noted of them yet: another one of its hours
 * has a service that it lacks, and had perhaps.
 */
const mayLack = (session: Session, other: Session): boolean =>
  session.state === "open" &&
  session.start < sessionEnd(other) &&
  other.start < sessionEnd(session) &&
  other.services.some((service) => !session.services.includes(service));

/**
 * The visits that hold a place which their session has no time for, or perhaps has none, so that they could choose among the
 * places of those that are `giving`; what they want says which.
 */
export const perhapsDisplaced = (sessions: readonly Session[], giving: readonly Session[]): AppointmentId[] => [
  ...new Set(
    sessions.flatMap((session) => {
      const mayBeAny = giving.some((other) => mayLack(session, other));
      return Object.entries(session.claims).flatMap(([number, id]) =>
        mayBeAny || isDisplaced(session, Number(number)) ? [id] : [],
      );
    }),
  ),
];

/**
 * Who of these visits has the first choice among other places at `now`, whoever is to have chosen soonest first. Who was
 * offered nothing yet is about to be.
 */
export const choosingOf = (
  sessions: readonly Session[],
  visits: readonly Pick<Appointment, "id" | "slot" | "service" | "state" | "offer">[],
  zone: Zone,
  now: Instant,
): Choosing[] => {
  const choosing = visits.flatMap((visit): Choosing[] => {
    const { id, slot, service, offer } = visit;
    const session = sessions.find((one) => one.id === slot.sessionId);
    if (session?.claims[slot.number] !== id || !isVisitDisplaced(session, visit) || !isToChoose(visit)) return [];
    const { until } = offer && offer.withdrawnAt === undefined ? offer : offerOnClosing(slot, zone, now, visit.state);
    return until > now ? [{ session, slot, service, until }] : [];
  });
  return choosing.toSorted((a, b) => a.until - b.until || a.slot.start - b.slot.start);
};

/** Whether a session is where somebody is led who has to choose: it is held in the hours of theirs, and has what they want. */
const standsIn = (session: Session, { session: theirs, slot, service }: Choosing): boolean =>
  takesMore(session) &&
  session.services.includes(service) &&
  session.start < Math.max(sessionEnd(theirs), slotEnd(slot)) &&
  theirs.start < sessionEnd(session);

/** The places, by name, that those who choose have before others: for each the free one that is nearest to their own hour. */
export const firstTheirs = (
  sessions: readonly Session[],
  choosing: readonly Choosing[],
  window: BookableWindow,
): Set<string> => {
  const theirs = new Set<string>();
  for (const one of choosing) {
    const away = ({ start }: Slot): number => Math.abs(start - one.slot.start);
    const [nearest] = sessions
      .filter((session) => standsIn(session, one))
      .flatMap((session) => freeSlots(session, window))
      .filter((slot) => !theirs.has(placeName(slot)))
      .toSorted((a, b) => away(a) - away(b));
    if (nearest) theirs.add(placeName(nearest));
  }
  return theirs;
};
