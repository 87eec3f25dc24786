import * as z from "zod/mini";
import { AppointmentChange, AppointmentId } from "../../booking/appointment.ts";
import { contract } from "../contract.ts";

export const admitPatient = contract({
  name: "admit-patient",
  area: "consult",
  summary: "Lets the waiting patient be heard and seen: the consultation begins.",
  method: "POST",
  path: "/appointments/{appointmentId}/admit",
  access: { doctor: "visit" },
  touches: { session: "write", patient: "write", doorway: "write" },
  keyed: false,
  status: 200,
  request: z.object({ appointmentId: AppointmentId }),
  response: AppointmentChange,
  refusals: [
    "appointment.foreign",
    "appointment.unknown",
    "appointment.final",
    "session.closed",
    "consult.not-waiting",
    "consult.too-early",
    "consult.occupied",
    "video.unavailable",
  ],
});
