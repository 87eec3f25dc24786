import * as z from "zod/mini";
import { Complaint } from "../../booking/complaint.ts";
import { Visit } from "../../booking/visit.ts";
import { PatientId } from "../../people/patient.ts";
import { Person } from "../../people/person.ts";
import { ServiceId } from "../../place/service.ts";
import { SessionId } from "../../schedule/session.ts";
import { contract } from "../contract.ts";

export const registerWalkIn = contract({
  name: "register-walk-in",
  area: "booking",
  summary: "Gives a person at the registration desk the next free place in a session's line.",
  method: "POST",
  path: "/walk-ins",
  access: { registrar: { clinic: "sessionId" } },
  touches: { district: "read", session: "write", patient: "write", register: "read" },
  keyed: true,
  counts: "WalkIns",
  status: 201,
  request: z.object({
    sessionId: SessionId,
    service: ServiceId,
    patient: Person,
    /** Who of those the clinic knows it is, where it is one of them: then what it knows of them holds. */
    patientId: z.optional(PatientId),
    complaint: Complaint,
  }),
  response: Visit,
  refusals: [
    "session.unknown",
    "session.closed",
    "session.not-today",
    "session.full",
    "session.wrong-service",
    "slot.past",
    "slot.overlaps",
    "patient.not-known-here",
  ],
});
