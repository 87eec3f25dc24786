import * as z from "zod/mini";
import { PractitionerId } from "../people/practitioner.ts";
import { ServiceId } from "../place/service.ts";
import { Instant } from "../time/instant.ts";
import { type Session, SessionId } from "./session.ts";
import { freeSlots } from "./slot.ts";

/** What the public sees of a session: its grid and the queue numbers still free, small on the wire. */
export const OpenSession = z
  .object({
    id: SessionId,
    practitionerId: PractitionerId,
    services: z.array(ServiceId),
    start: Instant,
    minutes: z.int(),
    count: z.int(),
    free: z.array(z.int()),
  })
  .register(z.globalRegistry, { id: "OpenSession" });
export type OpenSession = z.infer<typeof OpenSession>;

/** A session as the public sees it, with the slots that start at or after `from`. */
export const openSession = (session: Session, from: Instant): OpenSession => ({
  id: session.id,
  practitionerId: session.practitionerId,
  services: session.services,
  start: session.start,
  minutes: session.minutes,
  count: session.count,
  free: freeSlots(session, from).map((slot) => slot.number),
});
