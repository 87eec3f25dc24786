import type { RequestInputOf } from "../../../shared/api/routes.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { Load } from "../../load/create-load.ts";
import { isBeingCancelled } from "./is-being-cancelled.ts";

export type SentBooking = Pick<RequestInputOf<"book-appointment">, "patientId" | "service" | "slot">;

/** Whether one of these visits is what a booking was sent for: nobody else has its place. */
export const isBooked = (visits: readonly Appointment[], { patientId, service, slot }: SentBooking): boolean =>
  visits.some(
    (visit) =>
      visit.patientId === patientId &&
      visit.service === service &&
      visit.slot.sessionId === slot.sessionId &&
      visit.slot.number === slot.number &&
      !isBeingCancelled(visit),
  );

/** The visits as they were told just now: what the device remembers may have been cancelled since. */
export const toldVisits = ({ state }: Pick<Load<Appointment[]>, "state">): Appointment[] | undefined => {
  const now = state();
  return now.status === "ready" ? now.value : undefined;
};
