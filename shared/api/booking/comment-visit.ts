import * as z from "zod/mini";
import { AppointmentId } from "../../booking/appointment.ts";
import { longestComment, VisitComment } from "../../booking/visit-comment.ts";
import { Revision } from "../../request/revision.ts";
import { Slot } from "../../schedule/slot.ts";
import { writtenLines } from "../../text/written-lines.ts";
import { contract } from "../contract.ts";

export const commentVisit = contract({
  name: "comment-visit",
  area: "booking",
  summary: "Tells the doctor something about a visit, which staff alone read; changes it, or takes it back.",
  method: "POST",
  path: "/appointments/{appointmentId}/comment",
  access: { registrar: { clinic: "from" } },
  touches: { patient: "write" },
  keyed: false,
  status: 200,
  request: z.object({
    appointmentId: AppointmentId,
    from: Slot,
    /** Empty: it is taken back. */
    text: writtenLines.check(z.maxLength(longestComment)),
    /** How often something was written before, as whoever writes saw it. */
    times: Revision,
  }),
  response: z.object({ appointmentId: AppointmentId, comment: VisitComment }),
  refusals: ["appointment.unknown", "appointment.changed", "appointment.final"],
});
