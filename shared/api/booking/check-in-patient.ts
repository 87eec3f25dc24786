import * as z from "zod/mini";
import { AppointmentChange, AppointmentId } from "../../booking/appointment.ts";
import { StepsSeen } from "../../booking/arrival/steps-seen.ts";
import { Slot } from "../../schedule/slot.ts";
import { Instant } from "../../time/instant.ts";
import { contract } from "../contract.ts";

/** Says that a check-in of before was a mistake: they are not here. */
const Mistaken = z.optional(z.literal(true));

/** When the desk noted it: what its network held up counts from then on. @default when it arrives */
const notedAt = z.optional(Instant);

export const checkInPatient = contract({
  name: "check-in-patient",
  area: "booking",
  summary:
    "Puts a patient with a booking, at the slot the desk saw, into the line of who came, to be seen face to face; or takes them out of it, where that was a mistake.",
  method: "POST",
  path: "/appointments/{appointmentId}/check-in",
  access: { registrar: { clinic: "from" } },
  touches: { district: "read", session: "write", patient: "write" },
  keyed: false,
  status: 200,
  request: z.object({ appointmentId: AppointmentId, from: Slot, steps: StepsSeen, mistaken: Mistaken, notedAt }),
  response: AppointmentChange,
  refusals: [
    "appointment.unknown",
    "appointment.changed",
    "appointment.final",
    "appointment.in-consultation",
    "session.not-today",
    "session.closed",
    "consult.over",
    "session.unknown",
  ],
});
