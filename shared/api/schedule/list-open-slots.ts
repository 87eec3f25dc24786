import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { ServiceId } from "../../place/service.ts";
import { mostDays, OpenSession } from "../../schedule/open-sessions.ts";
import { CalendarDate, LocalDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";
import { queryNumber } from "../query-number.ts";

export const listOpenSlots = contract({
  name: "list-open-slots",
  area: "schedule",
  summary: "The open slots of a clinic, for all its doctors, on up to fourteen days.",
  method: "GET",
  path: "/clinics/{clinicId}/slots",
  access: "public",
  touches: { district: "read", session: "read" },
  keyed: false,
  fresh: 15,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    from: CalendarDate,
    days: z._default(queryNumber(z.int().check(z.minimum(1), z.maximum(mostDays))), 1),
    service: z.optional(ServiceId),
  }),
  response: z
    .object({ days: z.array(z.object({ date: LocalDate, sessions: z.array(OpenSession) })) })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown"],
});
