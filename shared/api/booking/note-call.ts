import * as z from "zod/mini";
import { AppointmentId } from "../../booking/appointment.ts";
import { CallOutcome } from "../../booking/displaced/call-shown.ts";
import { Slot } from "../../schedule/slot.ts";
import { Instant } from "../../time/instant.ts";
import { contract } from "../contract.ts";

export const noteCall = contract({
  name: "note-call",
  area: "booking",
  summary:
    "Notes that the desk called about a visit at the slot it saw: reached, or to be called again later; or that the last one was noted by mistake.",
  method: "POST",
  path: "/appointments/{appointmentId}/calls",
  access: { registrar: { clinic: "from" } },
  touches: { calls: "write", patient: "write" },
  keyed: true,
  status: 200,
  request: z.object({
    appointmentId: AppointmentId,
    from: Slot,
    outcome: CallOutcome,
    /** How many calls had been noted when the desk looked. */
    noted: z.int().check(z.minimum(0)),
  }),
  response: z
    .object({ appointmentId: AppointmentId, dueAt: Instant, tried: z.int() })
    .register(z.globalRegistry, { says: "personal" }),
  refusals: ["call.settled", "call.changed"],
});
