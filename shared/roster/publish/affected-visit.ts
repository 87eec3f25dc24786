import * as z from "zod/mini";
import { AppointmentId } from "../../booking/appointment.ts";
import type { SessionDay, Visit } from "../../booking/visit.ts";
import { ServiceId } from "../../place/service.ts";
import { type Session, SessionId } from "../../schedule/session.ts";
import { Instant } from "../../time/instant.ts";
import type { SessionWrite } from "./bring-sessions.ts";

/** A visit whose session a publishing closes: the patient keeps the place, and is to be offered another. */
export const AffectedVisit = z
  .object({
    appointmentId: AppointmentId,
    patientName: z.string(),
    service: ServiceId,
    sessionId: SessionId,
    start: Instant,
  })
  .register(z.globalRegistry, { id: "AffectedVisit", says: "clinical" });
export type AffectedVisit = z.infer<typeof AffectedVisit>;

/** The sessions that writes close while somebody has a place in them: the scheduler is told of these visits first. */
export const closedWithVisits = (writes: readonly SessionWrite[], sessions: readonly Session[]): Session[] => {
  const closed = new Set(writes.flatMap((write) => (write.kind === "close" ? [write.id] : [])));
  return sessions.filter(({ id, claims }) => closed.has(id) && Object.keys(claims).length > 0);
};

const affected = ({ appointment, patient }: Visit): AffectedVisit => ({
  appointmentId: appointment.id,
  patientName: patient.name,
  service: appointment.service,
  sessionId: appointment.slot.sessionId,
  start: appointment.slot.start,
});

/** The visits of sessions that are closed, the soonest first. */
export const affectedVisits = (days: readonly SessionDay[]): AffectedVisit[] =>
  days
    .flatMap(({ visits }) => visits.map(affected))
    .toSorted((a, b) => a.start - b.start || (a.appointmentId < b.appointmentId ? -1 : 1));
