import { type Patient, patientIdFrom } from "../people/patient.ts";
import { requireBirthDate } from "../people/require-birth-date.ts";
import { Refusal } from "../refusal/refusal.ts";
import type { RequestKey } from "../request/request-key.ts";
import { type Session, sessionEnd } from "../roster/session.ts";
import { freeSlots, slotEnd } from "../roster/slot.ts";
import { type Instant, minute } from "../time/instant.ts";
import { type AppointmentId, appointmentIdOf } from "./appointment.ts";
import { bookingCodeFrom } from "./booking-code.ts";
import { type AppointmentRecord, receiptOf } from "./receipt.ts";

/** Who came by themselves, and for what. */
export type Arrival = Pick<AppointmentRecord, "service" | "complaint"> & { patient: Omit<Patient, "id"> };

/** A walk-in as it is saved: the visit, and the person it registers. */
export type WalkIn = { appointment: AppointmentRecord; patient: Patient };

/** The id of the appointment that a walk-in request arrives at, however often it is sent. */
export const walkInIdFrom = (requestId: string): AppointmentId =>
  appointmentIdOf(patientIdFrom(requestId), bookingCodeFrom(requestId));

/**
 * The walk-in that takes the first place of a session whose time is not over yet; the same line as the booked.
 * @throws Refusal `session.closed`, `session.wrong-service`, `slot.past`, `session.full`, `request.invalid`
 */
export const registerWalkIn = (
  { service, complaint, patient: person }: Arrival,
  session: Session,
  key: RequestKey,
  now: Instant,
): WalkIn => {
  requireBirthDate(person.birthDate, now, "patient.birthDate");
  if (session.state === "closed") throw new Refusal("session.closed");
  if (!session.services.includes(service)) throw new Refusal("session.wrong-service");
  if (sessionEnd(session) <= now) throw new Refusal("slot.past");
  const slot = freeSlots(session, now - session.minutes * minute).find((free) => slotEnd(free) > now);
  if (!slot) throw new Refusal("session.full");
  const patient = { id: patientIdFrom(key.id), ...person };
  const code = bookingCodeFrom(key.id);
  const state = { status: "waiting", arrivedAt: now } as const;
  const receipt = receiptOf({ slot, state }, key);
  const id = walkInIdFrom(key.id);
  return {
    appointment: {
      id,
      patientId: patient.id,
      code,
      slot,
      service,
      complaint,
      origin: "walk-in",
      mode: "in-person",
      state,
      receipt,
    },
    patient,
  };
};
