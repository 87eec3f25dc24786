import * as z from "zod/mini";
import { AppointmentChange, AppointmentId } from "../../booking/appointment.ts";
import { contract } from "../contract.ts";

export const pauseConsultation = contract({
  name: "pause-consultation",
  area: "consult",
  summary: "Sends the patient back to the line for a moment, ahead of the others; takes a calling-in back at once.",
  method: "POST",
  path: "/appointments/{appointmentId}/pause",
  access: { doctor: "visit" },
  data: "personal",
  touches: { session: "write", patient: "write", practitioner: "write" },
  keyed: false,
  status: 200,
  request: z.object({ appointmentId: AppointmentId }),
  response: AppointmentChange,
  refusals: ["appointment.foreign", "appointment.unknown", "appointment.final", "consult.not-waiting"],
});
