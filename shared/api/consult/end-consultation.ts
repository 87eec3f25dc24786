import * as z from "zod/mini";
import { AppointmentChange, AppointmentId } from "../../booking/appointment.ts";
import { contract } from "../contract.ts";

export const endConsultation = contract({
  name: "end-consultation",
  area: "consult",
  summary: "Ends the consultation and closes its room; who never met goes back to the line.",
  method: "POST",
  path: "/appointments/{appointmentId}/end",
  access: { doctor: "visit" },
  data: "personal",
  touches: { session: "write", patient: "write", practitioner: "write" },
  keyed: false,
  status: 200,
  request: z.object({ appointmentId: AppointmentId }),
  response: AppointmentChange,
  refusals: [
    "appointment.foreign",
    "appointment.unknown",
    "appointment.final",
    "consult.not-waiting",
    "video.unavailable",
  ],
});
