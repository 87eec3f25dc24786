import * as z from "zod/mini";
import { AppointmentChange, AppointmentId } from "../../booking/appointment.ts";
import { Slot } from "../../schedule/slot.ts";
import { contract } from "../contract.ts";

export const cancelAppointment = contract({
  name: "cancel-appointment",
  area: "booking",
  summary:
    "Cancels a visit at the slot, and in the state, the caller saw, and frees the slot at once; of who is not here, while the session goes on.",
  method: "POST",
  path: "/appointments/{appointmentId}/cancel",
  access: { patient: "household", registrar: { clinic: "from" } },
  touches: { session: "write", patient: "write", receipt: "write" },
  keyed: true,
  status: 200,
  request: z.object({
    appointmentId: AppointmentId,
    from: Slot,
    /** For the desk: who has come meanwhile is not struck off unseen. Left out, either is cancelled. */
    seen: z.optional(z.enum(["booked", "waiting"])),
  }),
  response: AppointmentChange,
  refusals: [
    "patient.foreign",
    "appointment.unknown",
    "session.unknown",
    "appointment.changed",
    "appointment.final",
    "appointment.session-over",
    "appointment.in-consultation",
  ],
});
