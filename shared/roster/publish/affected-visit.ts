import * as z from "zod/mini";
import { AppointmentId } from "../../booking/appointment.ts";
import { isToChoose } from "../../booking/displaced/offer.ts";
import type { SessionDay, Visit } from "../../booking/visit.ts";
import { PractitionerId } from "../../people/practitioner.ts";
import { ServiceId } from "../../place/service.ts";
import type { BookableWindow } from "../../schedule/bookable-window.ts";
import { type Session, SessionId, sessionIdParts } from "../../schedule/session.ts";
import { freeSlots, Slot } from "../../schedule/slot.ts";
import { isHere, isInside } from "../../schedule/standing.ts";
import { Instant } from "../../time/instant.ts";
import { type SessionWrite, sessionsAfter } from "./bring-sessions.ts";

/** How many other times are proposed for a visit. */
const mostOthers = 3;

/** A visit whose session has no time for it once a month is published: the patient keeps the place, and is offered another. */
export const AffectedVisit = z
  .object({
    appointmentId: AppointmentId,
    patientName: z.string(),
    service: ServiceId,
    sessionId: SessionId,
    start: Instant,
    practitionerId: PractitionerId,
    /** Since when they have counted on it; unknown where the visit doesn't say. @until 0.3 as those of 0.1. */
    createdAt: z.optional(Instant),
    /** Whether the patient is here already: who waits is told there, who is with the doctor stays. */
    here: z.boolean(),
    /** Whether they are with the doctor just now. */
    inside: z.boolean(),
    /** The nearest times that it could have instead, each proposed to one visit alone. */
    others: z.array(Slot).check(z.maxLength(mostOthers)),
  })
  .register(z.globalRegistry, { id: "AffectedVisit", says: "clinical" });
export type AffectedVisit = z.infer<typeof AffectedVisit>;

const affected = ({ appointment, patient }: Visit): Omit<AffectedVisit, "others"> => ({
  appointmentId: appointment.id,
  patientName: patient.name,
  service: appointment.service,
  sessionId: appointment.slot.sessionId,
  start: appointment.slot.start,
  practitionerId: sessionIdParts(appointment.slot.sessionId).practitionerId,
  ...(appointment.createdAt !== undefined && { createdAt: appointment.createdAt }),
  here: isHere(appointment.state),
  inside: isInside(appointment.state),
});

/** The free places of sessions as writes leave them, each with what it is for. */
const freeAfter = (writes: readonly SessionWrite[], sessions: readonly Session[], window: BookableWindow) =>
  sessionsAfter(writes, sessions).flatMap((session) =>
    freeSlots(session, window).map((slot) => ({ slot, services: session.services })),
  );

/** What a change leaves: the sessions as they are, what is written, and which times can be booked. */
export type Left = { writes: readonly SessionWrite[]; sessions: readonly Session[]; window: BookableWindow };

/**
 * The visits of such sessions, the soonest first, each with the times of the same service at the clinic that are nearest
 * to its own once all is written: where a colleague takes over, just that one. Whom the doctor has begun with needs none.
 * Nobody is proposed a second time before everybody has been proposed one.
 */
export const affectedVisits = (days: readonly SessionDay[], { writes, sessions, window }: Left): AffectedVisit[] => {
  const free = new Set(freeAfter(writes, sessions, window));
  const found = days
    .flatMap(({ visits }) => visits.map((visit) => ({ ...affected(visit), toChoose: isToChoose(visit.appointment) })))
    .toSorted((a, b) => a.start - b.start || (a.appointmentId < b.appointmentId ? -1 : 1))
    .map(({ toChoose, ...visit }) => {
      const away = ({ slot }: { slot: Slot }): number => Math.abs(slot.start - visit.start);
      const fitting = [...free].filter(({ services }) => toChoose && services.includes(visit.service));
      const nearest = fitting.toSorted((a, b) => away(a) - away(b) || a.slot.start - b.slot.start);
      const others: Slot[] = [];
      return { nearest, told: { ...visit, others } };
    });
  for (let round = 0; round < mostOthers; round += 1)
    for (const { nearest, told } of found) {
      // The nearest that is free still, and no more from here on.
      const proposed = nearest.find((one) => free.delete(one));
      if (proposed) told.others.push(proposed.slot);
    }
  return found.map(({ told }) => told);
};
