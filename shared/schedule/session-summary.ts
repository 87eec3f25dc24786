import * as z from "zod/mini";
import { hasNumber, Session } from "./session.ts";

/** What of a session itself all may see who work at its clinic; what is not named here stays with it. */
const seen = z.pick(Session, {
  id: true,
  clinicId: true,
  practitionerId: true,
  services: true,
  start: true,
  minutes: true,
  count: true,
  comeTo: true,
  series: true,
  state: true,
  reserved: true,
  delay: true,
});

/** A session without its patients: the grid, its state and how many of its places are taken. */
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
  ...(session.comeTo && { comeTo: session.comeTo }),
  ...(session.series && { series: session.series }),
  state: session.state,
  ...(session.reserved && { reserved: session.reserved }),
  ...(session.delay && { delay: session.delay }),
  // A place beyond the grid is none that the session has.
  claimed: Object.keys(session.claims).filter((number) => hasNumber(session, Number(number))).length,
});
