import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { SessionSummary } from "../../schedule/session-summary.ts";
import { CalendarDate, LocalDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const getClinicWeek = contract({
  name: "get-clinic-week",
  area: "schedule",
  summary: "A clinic's sessions of seven days, with how full they are and no patient's name.",
  method: "GET",
  path: "/clinics/{clinicId}/weeks/{from}",
  access: { registrar: { clinic: "clinicId" }, scheduler: { clinic: "clinicId" }, district: { clinic: "clinicId" } },
  touches: { session: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId, from: CalendarDate }),
  response: z
    .object({ days: z.array(z.object({ date: LocalDate, sessions: z.array(SessionSummary) })) })
    .register(z.globalRegistry, { says: "none" }),
  refusals: [],
});
