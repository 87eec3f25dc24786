import * as z from "zod/mini";
import { AppointmentChange, AppointmentId } from "../../booking/appointment.ts";
import { SeenLeft } from "../../booking/outcomes/seen-left.ts";
import { Outcome } from "../../booking/settlement.ts";
import { Slot } from "../../schedule/slot.ts";
import { contract } from "../contract.ts";

export const settleVisit = contract({
  name: "settle-visit",
  area: "booking",
  summary:
    "Says how a visit face to face ended that was left as its session ended: seen, not there, or to be called about another time. What was said may be put right within a day by whoever names it (`settledAt`).",
  method: "POST",
  path: "/appointments/{appointmentId}/outcome",
  access: { registrar: { clinic: "from" } },
  touches: {
    session: "write",
    patient: "write",
    doorway: "write",
    receipt: "write",
    calls: "make",
    undecided: "write",
  },
  keyed: true,
  status: 200,
  request: z.object({ appointmentId: AppointmentId, from: Slot, outcome: Outcome, ...SeenLeft.shape }),
  response: AppointmentChange,
  refusals: [
    "appointment.unknown",
    "appointment.changed",
    "appointment.final",
    "appointment.settled",
    "appointment.outcome-kept",
    "appointment.in-consultation",
    "appointment.by-video",
    "session.unknown",
    "session.not-over",
  ],
});
