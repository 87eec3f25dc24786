import { AppointmentChange } from "../../booking/appointment.ts";
import { ConsultationSeen } from "../../consult/consultation-seen.ts";
import { contract } from "../contract.ts";

export const endConsultation = contract({
  name: "end-consultation",
  area: "consult",
  summary: "Ends the consultation and closes its room; who never met goes back to the line.",
  method: "POST",
  path: "/appointments/{appointmentId}/end",
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
    "video.unavailable",
  ],
});
