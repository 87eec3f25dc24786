import * as z from "zod/mini";
import { Appointment } from "../../booking/appointment.ts";
import { claimRefusals } from "../../booking/claim/claim-conflict.ts";
import { Complaint } from "../../booking/complaint.ts";
import { PatientId } from "../../people/patient.ts";
import { ServiceId } from "../../place/service.ts";
import { Slot } from "../../schedule/slot.ts";
import { contract } from "../contract.ts";

export const bookAppointment = contract({
  name: "book-appointment",
  area: "booking",
  summary: "Books one open slot for the caller or a member of their household.",
  method: "POST",
  path: "/appointments",
  access: { patient: "household" },
  touches: { district: "read", session: "write", patient: "write" },
  keyed: true,
  counts: "Bookings",
  status: 201,
  request: z.object({ patientId: PatientId, slot: Slot, service: ServiceId, complaint: Complaint }),
  response: Appointment,
  refusals: [...claimRefusals, "booking.limit"],
});
