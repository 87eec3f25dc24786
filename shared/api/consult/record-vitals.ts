import * as z from "zod/mini";
import { AppointmentId } from "../../booking/appointment.ts";
import { VisitVitals } from "../../booking/visit-vitals.ts";
import { PossibleVitals } from "../../people/possible-vitals.ts";
import { Revision } from "../../request/revision.ts";
import { Slot } from "../../schedule/slot.ts";
import { contract } from "../contract.ts";

export const recordVitals = contract({
  name: "record-vitals",
  area: "consult",
  summary: "Records what was measured of somebody who is here, before they see the doctor: they are ready for that.",
  method: "POST",
  path: "/appointments/{appointmentId}/vitals",
  access: { nurse: { clinic: "from" } },
  touches: { patient: "write" },
  keyed: false,
  status: 200,
  request: z.object({
    appointmentId: AppointmentId,
    from: Slot,
    /** Nothing of it: they are ready without being measured. A sign that nobody knows here is refused, not left out. */
    vitals: PossibleVitals,
    /** How often they were measured before, as whoever writes saw it. */
    times: Revision,
  }),
  response: z.object({ appointmentId: AppointmentId, vitals: VisitVitals }),
  refusals: [
    "appointment.unknown",
    "appointment.changed",
    "appointment.final",
    "consult.not-waiting",
    "vitals.elsewhere",
    "vitals.pressure",
    "vitals.full",
  ],
});
