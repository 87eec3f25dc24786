import * as z from "zod/mini";
import { AppointmentChange, AppointmentId } from "../../booking/appointment.ts";
import { claimRefusals } from "../../booking/claim/claim-conflict.ts";
import { ServiceId } from "../../place/service.ts";
import { Slot } from "../../schedule/slot.ts";
import { contract } from "../contract.ts";

export const rescheduleAppointment = contract({
  name: "reschedule-appointment",
  area: "booking",
  summary: "Moves a visit from the slot the caller saw to another one, in one step.",
  method: "POST",
  path: "/appointments/{appointmentId}/reschedule",
  access: { patient: "household", registrar: { clinic: "from" } },
  touches: { district: "read", session: "write", patient: "write", receipt: "write" },
  keyed: true,
  status: 200,
  request: z.object({ appointmentId: AppointmentId, service: ServiceId, from: Slot, to: Slot }),
  response: AppointmentChange,
  refusals: [
    ...claimRefusals,
    "appointment.unknown",
    "appointment.changed",
    "appointment.final",
    "appointment.begun",
    "appointment.in-consultation",
  ],
});
