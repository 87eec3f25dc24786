import * as z from "zod/mini";
import { PractitionerId } from "../people/practitioner.ts";
import { ServiceId } from "../place/service.ts";
import { Site } from "../place/site.ts";
import { Instant } from "../time/instant.ts";
import type { BookableWindow } from "./bookable-window.ts";
import { Series, type Session, SessionId, takesMore } from "./session.ts";
import { toldDelay } from "./session-line.ts";
import { freeSlots } from "./slot.ts";

/** How many days are listed at once, at most. */
export const mostDays = 14;

/** What the public sees of a session: its grid and the queue numbers still free, small on the wire. */
export const OpenSession = z
  .object({
    id: SessionId,
    practitionerId: PractitionerId,
    services: z.array(ServiceId),
    start: Instant,
    minutes: z.int(),
    count: z.int(),
    comeTo: z.optional(Site),
    series: z.optional(Series),
    /** By how many minutes it is said to begin late, while nobody was called in. */
    delay: z.optional(z.int()),
    free: z.array(z.int()),
  })
  .register(z.globalRegistry, { id: "OpenSession", says: "none" });
export type OpenSession = z.infer<typeof OpenSession>;

/**
 * Sessions as the public sees them, each with the slots that can be booked; one that can't be booked yet is left out, and so
 * is one that is closed or reserved: it is not full, and nothing of it becomes free.
 */
export const openSessions = (sessions: readonly Session[], window: BookableWindow): OpenSession[] =>
  sessions
    .filter((session) => session.start < window.until && takesMore(session))
    .map((session) => {
      const { id, practitionerId, services, start, minutes, count, comeTo, series } = session;
      const delay = toldDelay(session);
      return {
        id,
        practitionerId,
        services,
        start,
        minutes,
        count,
        ...(comeTo && { comeTo }),
        ...(series && { series }),
        ...(delay !== undefined && { delay }),
        free: freeSlots(session, window).map(({ number }) => number),
      };
    });
