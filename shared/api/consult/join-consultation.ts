import * as z from "zod/mini";
import { AppointmentId, VisitState } from "../../booking/appointment.ts";
import { Instant } from "../../time/instant.ts";
import { contract } from "../contract.ts";

export const joinConsultation = contract({
  name: "join-consultation",
  area: "consult",
  summary: "A short-lived key to the video room of one visit, for its patient and its doctor, until the visit is over.",
  method: "POST",
  path: "/appointments/{appointmentId}/join",
  access: { patient: "visit", doctor: "visit" },
  touches: { district: "read", session: "read", patient: "read" },
  keyed: false,
  counts: "Joins",
  status: 200,
  request: z.object({ appointmentId: AppointmentId }),
  response: z
    .object({
      /** LiveKit server address. */
      url: z.string(),
      /** LiveKit access token: one room, one participant, minutes long. */
      token: z.string(),
      expiresAt: Instant,
      /** Whether the caller may be heard and seen: a patient only once admitted. */
      mayPublish: z.boolean(),
      state: VisitState,
    })
    .register(z.globalRegistry, { says: "personal" }),
  refusals: [
    "patient.foreign",
    "appointment.foreign",
    "appointment.unknown",
    "appointment.changed",
    "appointment.final",
    "session.unknown",
    "session.closed",
    "consult.too-early",
    "consult.over",
    "consult.no-practice",
    "consult.in-person",
    "video.unavailable",
  ],
});
