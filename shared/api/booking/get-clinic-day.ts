import * as z from "zod/mini";
import { SessionDay } from "../../booking/visit.ts";
import { ClinicId } from "../../place/clinic.ts";
import { CalendarDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const getClinicDay = contract({
  name: "get-clinic-day",
  area: "booking",
  summary: "A clinic's day: its sessions and who comes to each.",
  method: "GET",
  path: "/clinics/{clinicId}/days/{date}",
  access: { registrar: { clinic: "clinicId" } },
  touches: { district: "read", session: "read", patient: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId, date: CalendarDate }),
  response: z.object({ sessions: z.array(SessionDay) }),
  refusals: ["place.unknown"],
});
