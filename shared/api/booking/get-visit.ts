import * as z from "zod/mini";
import { Appointment, AppointmentId } from "../../booking/appointment.ts";
import { contract } from "../contract.ts";

export const getVisit = contract({
  name: "get-visit",
  area: "booking",
  summary: "One visit of the caller's household, whatever has become of it.",
  method: "GET",
  path: "/visits/{appointmentId}",
  access: { patient: "household" },
  touches: { patient: "read" },
  keyed: false,
  status: 200,
  request: z.object({ appointmentId: AppointmentId }),
  response: Appointment,
  refusals: ["appointment.unknown", "patient.foreign"],
});
