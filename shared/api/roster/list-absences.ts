import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { AbsenceShown } from "../../roster/leave/absences-shown.ts";
import { LocalDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const listAbsences = contract({
  name: "list-absences",
  area: "roster",
  summary: "Who of a clinic is recorded away this month and the next, or on leave, from today on.",
  method: "GET",
  path: "/clinics/{clinicId}/absences",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { district: "read", roster: "read", duty: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId }),
  response: z
    .object({ today: LocalDate, absences: z.array(AbsenceShown) })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown"],
});
