import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { ClinicId } from "../../place/clinic.ts";
import { OpenShift } from "../../roster/change/covers-for.ts";
import { DutyElsewhere } from "../../roster/change/duty-elsewhere.ts";
import { Period } from "../../roster/change/period.ts";
import { AffectedVisit } from "../../roster/publish/affected-visit.ts";
import { Digest } from "../../roster/publish/digest.ts";
import { RuleBreak } from "../../roster/rules/rule-break.ts";
import { Swap } from "../../roster/swap/swap.ts";
import { contract } from "../contract.ts";

export const previewAbsence = contract({
  name: "preview-absence",
  area: "roster",
  summary:
    "What it does when somebody is away or a clinic is closed: whose visits lose their session, and who can cover.",
  method: "GET",
  path: "/clinics/{clinicId}/absences/preview",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { district: "read", roster: "read", duty: "read", session: "read", patient: "read" },
  keyed: false,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    /** Who is away; absent where the clinic is closed. */
    practitionerId: z.optional(PractitionerId),
    ...Period.shape,
  }),
  response: z
    .object({
      /** Names the shifts that are taken off: who makes it so says it again, whoever has booked meanwhile. */
      digest: Digest,
      /** The published shifts that are taken off. */
      off: z.array(OpenShift),
      /** The visits whose session is closed, the soonest first. */
      affected: z.array(AffectedVisit),
      /** How many more there are that can't be read. */
      unreadable: z.int(),
      /** The rules that are broken by it as long as nobody covers, and were not before. */
      breaks: z.array(RuleBreak),
      /** Where else they are on duty then: that stays published until its clinic changes it, whose schedulers are told. */
      elsewhere: z.optional(z.array(DutyElsewhere)),
      /** The requests for shifts that are void by it, be they agreed. */
      voids: z.optional(z.array(Swap)),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: [
    "place.unknown",
    "roster.month-over",
    "roster.day-over",
    "roster.leave-far",
    "roster.not-here",
    "roster.elsewhere",
    "roster.publishing",
    "roster.version-unreadable",
  ],
});
