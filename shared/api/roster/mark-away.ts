import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { ClinicId } from "../../place/clinic.ts";
import { Cover } from "../../roster/change/absence.ts";
import { ChangeMade } from "../../roster/change/changed.ts";
import { Period } from "../../roster/change/period.ts";
import { Digest } from "../../roster/publish/digest.ts";
import { contract } from "../contract.ts";
import { changesRoster } from "./changes-roster.ts";

export const markAway = contract({
  name: "mark-away",
  area: "roster",
  summary: "Publishes that somebody is away as it was shown, and who covers their shifts.",
  method: "POST",
  path: "/clinics/{clinicId}/absences",
  access: { scheduler: { clinic: "clinicId" } },
  touches: changesRoster,
  keyed: true,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    practitionerId: PractitionerId,
    ...Period.shape,
    /** Shifts that nobody takes over fall out. */
    cover: z.array(Cover).check(z.maxLength(200)),
    /** Names what the scheduler was shown. */
    digest: Digest,
  }),
  response: ChangeMade,
  refusals: [
    "place.unknown",
    "roster.month-over",
    "roster.day-over",
    "roster.not-here",
    "roster.changed",
    "roster.rule-broken",
    "roster.elsewhere",
    "roster.publishing",
    "roster.version-unreadable",
  ],
});
