import { AppointmentChange } from "../../booking/appointment.ts";
import { ConsultationSeen } from "../../consult/consultation-seen.ts";
import { contract } from "../contract.ts";

export const pauseConsultation = contract({
  name: "pause-consultation",
  area: "consult",
  summary: "Sends the patient back to the line for a moment, ahead of the others; takes a calling-in back at once.",
  method: "POST",
  path: "/appointments/{appointmentId}/pause",
  access: { doctor: "visit" },
  touches: { session: "write", patient: "write", doorway: "write" },
  keyed: false,
  status: 200,
  request: ConsultationSeen,
  response: AppointmentChange,
  refusals: [
    "appointment.foreign",
    "appointment.unknown",
    "appointment.changed",
    "appointment.final",
    "consult.not-waiting",
  ],
});
