import * as z from "zod/mini";
import { Session } from "./session.ts";

/** What of a session itself all may see who work at its clinic; what is not named here stays with it. */
const seen = z.pick(Session, {
  id: true,
  clinicId: true,
  practitionerId: true,
  services: true,
  start: true,
  minutes: true,
  count: true,
  state: true,
});

/** A session without its patients: the grid, its state and how many places are taken. */
export const SessionSummary = z
  .object({ ...seen.shape, claimed: z.int() })
  .register(z.globalRegistry, { id: "SessionSummary", says: "none" });
export type SessionSummary = z.infer<typeof SessionSummary>;

export const summaryOf = (session: Session): SessionSummary => ({
  id: session.id,
  clinicId: session.clinicId,
  practitionerId: session.practitionerId,
  services: session.services,
  start: session.start,
  minutes: session.minutes,
  count: session.count,
  state: session.state,
  claimed: Object.keys(session.claims).length,
});
