import * as z from "zod/mini";
import { AppointmentId } from "../../booking/appointment.ts";
import { Particulars } from "../../people/particulars.ts";
import { Patient, PatientId } from "../../people/patient.ts";
import { Person } from "../../people/person.ts";
import { Slot } from "../../schedule/slot.ts";
import { contract } from "../contract.ts";

export const correctPerson = contract({
  name: "correct-person",
  area: "booking",
  summary:
    "Corrects the name, date of birth or sex of somebody who has a visit at the clinic; what stood there is kept.",
  method: "POST",
  path: "/appointments/{appointmentId}/person",
  access: { registrar: { clinic: "from" } },
  touches: { patient: "write", household: "write", newcomer: "write", register: "read" },
  keyed: true,
  status: 200,
  request: z.object({
    appointmentId: AppointmentId,
    from: Slot,
    /** What stood there as the desk saw it: of what a colleague corrected meanwhile nothing is undone unseen. */
    seen: Particulars,
    person: Person,
    /** The visit of whoever was registered today by the same particulars, where the desk has heard that this is somebody else. */
    besides: z.optional(AppointmentId),
    /** Who of the clinic's register has the same particulars, where the desk has heard that this is somebody else. */
    besidesKnown: z.optional(PatientId),
  }),
  response: Patient,
  refusals: [
    "appointment.unknown",
    "appointment.changed",
    "patient.changed",
    "patient.known-already",
    "patient.registered-today",
  ],
});
