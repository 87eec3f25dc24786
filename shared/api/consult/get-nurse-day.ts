import * as z from "zod/mini";
import { SessionDay } from "../../booking/visit.ts";
import { ClinicId } from "../../place/clinic.ts";
import { CalendarDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const getNurseDay = contract({
  name: "get-nurse-day",
  area: "consult",
  summary: "A clinic's day for its nurse: who comes to each session, and what was measured of them.",
  method: "GET",
  path: "/clinics/{clinicId}/measuring/{date}",
  access: { nurse: { clinic: "clinicId" } },
  touches: { district: "read", session: "read", patient: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId, date: CalendarDate }),
  response: z.object({ sessions: z.array(SessionDay) }),
  refusals: ["place.unknown"],
});
