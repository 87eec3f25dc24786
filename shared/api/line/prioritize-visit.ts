import * as z from "zod/mini";
import { AppointmentChange, AppointmentId } from "../../booking/appointment.ts";
import { DeclaredPriority } from "../../booking/priority/declared-priority.ts";
import { priorityLevels } from "../../booking/priority/priority-reasons.ts";
import { Slot } from "../../schedule/slot.ts";
import { contract } from "../contract.ts";

export const prioritizeVisit = contract({
  name: "prioritize-visit",
  area: "line",
  summary:
    "Has a patient who is here be seen before others, as an emergency or with precedence, and why; takes that back.",
  method: "POST",
  path: "/appointments/{appointmentId}/priority",
  access: { doctor: "visit", nurse: { clinic: "from" }, registrar: { clinic: "from" } },
  touches: { district: "read", session: "write", patient: "write", receipt: "write" },
  keyed: true,
  status: 200,
  request: z.object({
    appointmentId: AppointmentId,
    from: Slot,
    /** What it was as whoever declares it saw it: of what a colleague declared meanwhile nothing is undone unseen. */
    seen: z.optional(z.enum(priorityLevels)),
    /** Left out: it is taken back. */
    priority: z.optional(DeclaredPriority),
  }),
  response: AppointmentChange,
  refusals: [
    "appointment.foreign",
    "appointment.unknown",
    "appointment.changed",
    "appointment.final",
    "appointment.in-consultation",
    "consult.not-waiting",
    "session.unknown",
    "place.unknown",
  ],
});
