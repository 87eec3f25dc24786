import * as z from "zod/mini";
import { AppointmentId } from "../../booking/appointment.ts";
import type { SessionDay, Visit } from "../../booking/visit.ts";
import { PractitionerId } from "../../people/practitioner.ts";
import { ServiceId } from "../../place/service.ts";
import { SessionId, sessionIdParts } from "../../schedule/session.ts";
import { isHere } from "../../schedule/standing.ts";
import { Instant } from "../../time/instant.ts";

/** A visit whose session has no time for it once a month is published: the patient keeps the place, and is offered another. */
export const AffectedVisit = z
  .object({
    appointmentId: AppointmentId,
    patientName: z.string(),
    service: ServiceId,
    sessionId: SessionId,
    start: Instant,
    practitionerId: PractitionerId,
    /** Whether the patient is here already, and so stays in the line. */
    here: z.boolean(),
  })
  .register(z.globalRegistry, { id: "AffectedVisit", says: "clinical" });
export type AffectedVisit = z.infer<typeof AffectedVisit>;

const affected = ({ appointment, patient }: Visit): AffectedVisit => ({
  appointmentId: appointment.id,
  patientName: patient.name,
  service: appointment.service,
  sessionId: appointment.slot.sessionId,
  start: appointment.slot.start,
  practitionerId: sessionIdParts(appointment.slot.sessionId).practitionerId,
  here: isHere(appointment.state),
});

/** The visits of such sessions, the soonest first. */
export const affectedVisits = (days: readonly SessionDay[]): AffectedVisit[] =>
  days
    .flatMap(({ visits }) => visits.map(affected))
    .toSorted((a, b) => a.start - b.start || (a.appointmentId < b.appointmentId ? -1 : 1));
