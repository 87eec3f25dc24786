import * as z from "zod/mini";
import { PractitionerId } from "../people/practitioner.ts";
import { ServiceId } from "../place/service.ts";
import { Instant } from "../time/instant.ts";
import { SessionId } from "./session.ts";

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
