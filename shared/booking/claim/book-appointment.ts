import type { RequestKey } from "../../request/request-key.ts";
import type { Instant } from "../../time/instant.ts";
import { type Appointment, appointmentIdOf } from "../appointment.ts";
import { bookingCodeFrom } from "../booking-code.ts";
import { modeAt } from "../mode-at.ts";
import { type AppointmentRecord, bookingReceipt } from "../receipt.ts";

/** What somebody wants to book, and for whom. */
export type Booking = Pick<Appointment, "patientId" | "slot" | "service" | "complaint">;

/** The appointment that a request books; the same request always arrives at the same one. */
export const bookAppointment = (request: Booking, key: RequestKey, now: Instant): AppointmentRecord => {
  const code = bookingCodeFrom(key.id);
  const id = appointmentIdOf(request.patientId, code);
  const state = { status: "booked" } as const;
  const receipt = bookingReceipt({ slot: request.slot, state }, key);
  const mode = modeAt(request.slot);
  return { id, code, ...request, createdAt: now, origin: "booked", mode, state, receipt };
};
