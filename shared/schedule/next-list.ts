import * as z from "zod/mini";
import { ServiceId } from "../place/service.ts";
import { Site } from "../place/site.ts";
import { Instant } from "../time/instant.ts";
import type { BookableWindow, Starts } from "./bookable-window.ts";
import { Series, type Session, SessionId } from "./session.ts";
import { freeSlots, type Slot, slotAt } from "./slot.ts";

/** How many times ahead are kept for a service: one that passes leaves the next ones standing. */
export const keptTimes = 4;

/** A session with some of its free queue numbers: all that names those slots. */
export const NextSession = z.object({
  id: SessionId,
  start: Instant,
  minutes: z.int(),
  services: z.array(ServiceId),
  comeTo: z.optional(Site),
  series: z.optional(Series),
  free: z.array(z.int()),
});
export type NextSession = z.infer<typeof NextSession>;

/**
 * The next free slots of a clinic. For each service that is `known`, every start before that instant at which a slot is
 * free is here with one slot; what comes later was not looked at. A service that isn't known has no free slot.
 */
export const NextList = z.object({ sessions: z.array(NextSession), known: z.record(ServiceId, Instant) });
export type NextList = z.infer<typeof NextList>;

/** A session with its free slots of a window. */
export const nextSession = (session: Session, window: BookableWindow): NextSession => ({
  id: session.id,
  start: session.start,
  minutes: session.minutes,
  services: session.services,
  ...(session.comeTo && { comeTo: session.comeTo }),
  ...(session.series && { series: session.series }),
  free: freeSlots(session, window).map(({ number }) => number),
});

const bySlot = (a: Slot, b: Slot): number =>
  a.start - b.start || a.number - b.number || (a.sessionId < b.sessionId ? -1 : 1);

/** The next slots for a service among some starts, soonest first: of those that start together one, and a few starts only. */
export const nextSlots = (sessions: readonly NextSession[], service: ServiceId, { from, until }: Starts): Slot[] =>
  sessions
    .filter(({ services }) => services.includes(service))
    .flatMap((session) => session.free.map((number) => slotAt(session, number)))
    .filter(({ start }) => start >= from && start < until)
    .toSorted(bySlot)
    .filter(({ start }, index, slots) => start !== slots[index - 1]?.start)
    .slice(0, keptTimes);

/** How far a list is known for a service: to the window's end where none is free. */
export const knownUntil = ({ known }: NextList, service: ServiceId, { until }: Starts): Instant =>
  Math.min(known[service] ?? until, until);

/** A list's slots for a service, as far as it is known. */
export const keptSlots = (list: NextList, service: ServiceId, window: Starts): Slot[] =>
  list.known[service] === undefined
    ? []
    : nextSlots(list.sessions, service, { from: window.from, until: knownUntil(list, service, window) });

/**
 * When a list has to be refreshed because time alone leaves a service with its last start; `undefined` where all there
 * is is known, so that nothing comes but by a change.
 */
export const refreshAt = (list: NextList, window: Starts, now: Instant): Instant | undefined => {
  const lead = window.from - now;
  const times = Object.keys(list.known)
    .filter((service) => knownUntil(list, service, window) < window.until)
    .map((service) => keptSlots(list, service, window).at(-2)?.start)
    .map((start) => (start === undefined ? now : start - lead + 1));
  return times.length > 0 ? Math.min(...times) : undefined;
};
