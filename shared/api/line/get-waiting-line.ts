import * as z from "zod/mini";
import { AppointmentId } from "../../booking/appointment.ts";
import { WaitingLine } from "../../line/waiting-line.ts";
import { contract } from "../contract.ts";

export const getWaitingLine = contract({
  name: "get-waiting-line",
  area: "line",
  summary: "How many are before the caller, and when their turn is expected.",
  method: "GET",
  path: "/appointments/{appointmentId}/line",
  access: { patient: "visit" },
  touches: { district: "read", session: "read", patient: "read" },
  keyed: false,
  status: 200,
  request: z.object({ appointmentId: AppointmentId }),
  response: WaitingLine,
  refusals: ["patient.foreign", "appointment.unknown", "session.unknown", "consult.no-practice"],
});
