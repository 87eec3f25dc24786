import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { ClinicId } from "../../place/clinic.ts";
import { ChangeMade } from "../../roster/change/changed.ts";
import { Period } from "../../roster/change/period.ts";
import { Digest } from "../../roster/publish/digest.ts";
import { contract } from "../contract.ts";
import { changesRoster } from "./changes-roster.ts";

export const endAbsence = contract({
  name: "end-absence",
  area: "roster",
  summary:
    "Publishes that somebody is back as it was shown: their shifts that nobody covers are theirs again, and days of leave are given back.",
  method: "POST",
  path: "/clinics/{clinicId}/absences/end",
  access: { scheduler: { clinic: "clinicId" } },
  touches: changesRoster,
  keyed: true,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    practitionerId: PractitionerId,
    /** The days that they would still have been away; those that are over stay as they were. */
    ...Period.shape,
    /** Names what the scheduler was shown. */
    digest: Digest,
  }),
  response: ChangeMade,
  refusals: [
    "place.unknown",
    "roster.month-over",
    "roster.day-over",
    "roster.not-away",
    "roster.leave-elsewhere",
    "roster.changed",
    "roster.rule-broken",
    "roster.elsewhere",
    "roster.publishing",
    "roster.version-unreadable",
  ],
});
