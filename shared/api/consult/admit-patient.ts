import { AppointmentChange } from "../../booking/appointment.ts";
import { LineSeen } from "../../consult/line-seen.ts";
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
  request: LineSeen,
  response: AppointmentChange,
  refusals: [
    "appointment.foreign",
    "appointment.unknown",
    "appointment.changed",
    "appointment.final",
    "session.closed",
    "consult.not-waiting",
    "consult.too-early",
    "consult.occupied",
    "video.unavailable",
  ],
});
