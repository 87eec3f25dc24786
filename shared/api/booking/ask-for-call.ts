import * as z from "zod/mini";
import { AppointmentId, Offer } from "../../booking/appointment.ts";
import { contract } from "../contract.ts";

export const askForCall = contract({
  name: "ask-for-call",
  area: "booking",
  summary: "Has the clinic call about a visit whose session was closed; asked again, it answers as the first time.",
  method: "POST",
  path: "/appointments/{appointmentId}/ask-for-call",
  access: { patient: "household" },
  touches: { patient: "write" },
  keyed: false,
  status: 200,
  request: z.object({ appointmentId: AppointmentId }),
  response: Offer,
  refusals: ["appointment.unknown", "patient.foreign", "appointment.changed"],
});
