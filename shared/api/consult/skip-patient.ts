import * as z from "zod/mini";
import { AppointmentChange, AppointmentId } from "../../booking/appointment.ts";
import { StepsSeen } from "../../booking/arrival/steps-seen.ts";
import { Slot } from "../../schedule/slot.ts";
import { contract } from "../contract.ts";

export const skipPatient = contract({
  name: "skip-patient",
  area: "consult",
  summary:
    "Passes over a patient who was called and is not there; takes that back, at once or as they return; by video patients say so.",
  method: "POST",
  path: "/appointments/{appointmentId}/skip",
  access: { patient: "visit", doctor: "visit", registrar: { clinic: "from" } },
  touches: { session: "write", patient: "write", doorway: "write" },
  keyed: false,
  status: 200,
  request: z.object({
    appointmentId: AppointmentId,
    from: Slot,
    /** For the how many'th time they were called and not there, as whoever says so sees it: said again, it is the same time. */
    times: z.int().check(z.minimum(1)),
    steps: StepsSeen,
    /** They are there after all. */
    back: z.optional(z.literal(true)),
  }),
  response: AppointmentChange,
  refusals: [
    "patient.foreign",
    "appointment.foreign",
    "appointment.unknown",
    "appointment.changed",
    "appointment.final",
    "appointment.in-consultation",
    "consult.not-waiting",
    "consult.not-due",
    "consult.in-person",
  ],
});
