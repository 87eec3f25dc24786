import * as z from "zod/mini";
import { AppointmentId } from "../../booking/appointment.ts";
import { Visit } from "../../booking/visit.ts";
import { contract } from "../contract.ts";

export const getConsultation = contract({
  name: "get-consultation",
  area: "consult",
  summary: "One visit with its patient, for its doctor, whatever day it is and whatever has become of it.",
  method: "GET",
  path: "/doctor/visits/{appointmentId}",
  access: { doctor: "visit" },
  touches: { patient: "read" },
  keyed: false,
  status: 200,
  request: z.object({ appointmentId: AppointmentId }),
  response: Visit,
  refusals: ["appointment.foreign", "appointment.unknown"],
});
