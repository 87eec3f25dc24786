import type { BookableWindow } from "./bookable-window.ts";
import type { OpenSession } from "./open-session.ts";
import type { Session } from "./session.ts";
import { freeSlots } from "./slot.ts";

/** Sessions as the public sees them, each with the slots that can be booked; one that isn't open yet is left out. */
export const openSessions = (sessions: readonly Session[], { from, until }: BookableWindow): OpenSession[] =>
  sessions
    .filter(({ start }) => start < until)
    .map((session) => ({
      id: session.id,
      practitionerId: session.practitionerId,
      services: session.services,
      start: session.start,
      minutes: session.minutes,
      count: session.count,
      free: freeSlots(session, from, until).map(({ number }) => number),
    }));
