import * as z from "zod/mini";
import { AppointmentId } from "../../booking/appointment.ts";
import { Complaint } from "../../booking/complaint.ts";
import { Visit } from "../../booking/visit.ts";
import { PatientId } from "../../people/patient.ts";
import { Person } from "../../people/person.ts";
import { ServiceId } from "../../place/service.ts";
import { SessionId } from "../../schedule/session.ts";
import { Instant } from "../../time/instant.ts";
import { contract } from "../contract.ts";

export const registerWalkIn = contract({
  name: "register-walk-in",
  area: "booking",
  summary:
    "Gives a person at the registration desk the next free place in a session's line, or a number beyond its places.",
  method: "POST",
  path: "/walk-ins",
  access: { registrar: { clinic: "sessionId" } },
  touches: {
    district: "read",
    session: "write",
    patient: "write",
    newcomer: "write",
    register: "read",
    receipt: "write",
  },
  keyed: true,
  counts: "WalkIns",
  status: 201,
  request: z.object({
    sessionId: SessionId,
    service: ServiceId,
    /** Who of the clinic's register it is, and then what stands there holds; or somebody new. */
    patient: z.union([z.object({ id: PatientId }), Person]),
    /** The visit of who was registered today by the same particulars, where the desk has heard that this is somebody else. */
    besides: z.optional(AppointmentId),
    complaint: Complaint,
    /** When the desk took them down, by the server's clock, where it may have had no network then. @default as it comes */
    notedAt: z.optional(Instant),
    /** Whether they get a number beyond the session's places where all are taken: of whoever was told so, and wants one. */
    beyond: z.optional(z.literal(true)),
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
    "patient.has-number",
    "patient.registered-today",
  ],
});
