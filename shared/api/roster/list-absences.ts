import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { Period } from "../../roster/change/period.ts";
import { AbsenceShown } from "../../roster/leave/absences-shown.ts";
import { LocalDate } from "../../time/local-date.ts";
import { contract } from "../contract.ts";

export const listAbsences = contract({
  name: "list-absences",
  area: "roster",
  summary: "Who of a clinic is recorded away or on leave, and when it is closed, from today on.",
  method: "GET",
  path: "/clinics/{clinicId}/absences",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { district: "read", roster: "read", duty: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId }),
  response: z
    .object({
      today: LocalDate,
      absences: z.array(AbsenceShown),
      /** When the clinic is closed, by days that follow each other; absent where it isn't. */
      closed: z.optional(z.array(Period)),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown"],
});
