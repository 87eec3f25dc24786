import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { ClinicId } from "../../place/clinic.ts";
import { ShiftOf } from "../../roster/change/absence.ts";
import { Period } from "../../roster/change/period.ts";
import { CoveredShift } from "../../roster/leave/end-absence.ts";
import { Digest } from "../../roster/publish/digest.ts";
import { RuleBreak } from "../../roster/rules/rule-break.ts";
import { contract } from "../contract.ts";

export const previewEndAbsence = contract({
  name: "preview-end-absence",
  area: "roster",
  summary:
    "What it does when somebody is back sooner: which shifts they have again, and which stay with who covers them.",
  method: "GET",
  path: "/clinics/{clinicId}/absences/end/preview",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { district: "read", roster: "read", duty: "read", session: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId, practitionerId: PractitionerId, ...Period.shape }),
  response: z
    .object({
      /** Names the shifts that come back: who makes it so says it again. */
      digest: Digest,
      /** Theirs again: what was published, and of a month that wasn't, what was drafted. */
      back: z.array(ShiftOf),
      /** They stay with who has them by now. */
      covered: z.array(CoveredShift),
      /** They don't come back: their code is no more, or the clinic is closed. */
      lost: z.array(ShiftOf),
      /** How many visits have their time again. */
      visits: z.int(),
      /** How many days of annual leave are given back; absent where none are. */
      daysBack: z.optional(z.number()),
      /** Another clinic has granted them some of these days: those they have off still. */
      grantedBy: z.optional(z.array(ClinicId)),
      /** The rules that are broken by it, and were not before. */
      breaks: z.array(RuleBreak),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: [
    "place.unknown",
    "roster.month-over",
    "roster.day-over",
    "roster.not-away",
    "roster.leave-elsewhere",
    "roster.elsewhere",
    "roster.publishing",
    "roster.version-unreadable",
  ],
});
