import type { ServiceId } from "../place/service.ts";
import type { Instant } from "../time/instant.ts";
import type { Session } from "./session.ts";
import { freeSlots, type Slot } from "./slot.ts";

/** The first slot free for a service at or after `from`, whichever session it is in. */
export const nextSlot = (sessions: readonly Session[], service: ServiceId, from: Instant): Slot | undefined =>
  sessions
    .filter(({ services }) => services.includes(service))
    .flatMap((session) => freeSlots(session, from))
    .toSorted((a, b) => a.start - b.start || a.number - b.number)[0];
