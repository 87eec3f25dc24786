import * as z from "zod/mini";
import { AppointmentChange, AppointmentId } from "../../booking/appointment.ts";
import { StepsSeen } from "../../booking/arrival/steps-seen.ts";
import { DoorCode } from "../../booking/door/door.ts";
import { Slot } from "../../schedule/slot.ts";
import { contract } from "../contract.ts";

export const checkInAtDoor = contract({
  name: "check-in-at-door",
  area: "booking",
  summary:
    "Puts a patient into the line who says that they are here, by the code that the board at the clinic's door shows just now.",
  method: "POST",
  path: "/appointments/{appointmentId}/door",
  access: { patient: "household" },
  touches: { district: "read", session: "write", patient: "write", door: "read" },
  keyed: false,
  status: 200,
  request: z.object({ appointmentId: AppointmentId, from: Slot, steps: StepsSeen, code: DoorCode }),
  response: AppointmentChange,
  refusals: [
    "patient.foreign",
    "appointment.unknown",
    "appointment.changed",
    "appointment.final",
    "appointment.in-consultation",
    "session.not-today",
    "session.closed",
    "session.unknown",
    "consult.over",
    "check-in.at-desk",
    "check-in.code-wrong",
    "check-in.tries-over",
  ],
});
