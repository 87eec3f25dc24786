import type { RequestOf } from "../api/routes.ts";
import { appointmentIdOf } from "./appointment.ts";
import { bookingCodeFrom } from "./booking-code.ts";
import { type AppointmentRecord, type RequestKey, receiptOf } from "./receipt.ts";

/** The appointment that a request books; the same request always arrives at the same one. */
export const bookAppointment = (request: RequestOf<"book-appointment">, key: RequestKey): AppointmentRecord => {
  const code = bookingCodeFrom(key.id);
  const id = appointmentIdOf(request.patientId, code);
  const state = { status: "booked" } as const;
  const receipt = receiptOf({ slot: request.slot, state }, key);
  return { id, code, ...request, origin: "booked", mode: "video", state, receipt };
};
