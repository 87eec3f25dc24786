import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { ChangeMade } from "../../roster/change/changed.ts";
import { Period } from "../../roster/change/period.ts";
import { Digest } from "../../roster/publish/digest.ts";
import { contract } from "../contract.ts";
import { changesRoster } from "./changes-roster.ts";

export const closeDay = contract({
  name: "close-day",
  area: "roster",
  summary: "Publishes that a clinic is closed on a day, on half of one or on several, as it was shown.",
  method: "POST",
  path: "/clinics/{clinicId}/closures",
  access: { scheduler: { clinic: "clinicId" } },
  touches: changesRoster,
  keyed: true,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    ...Period.shape,
    /** Names what the scheduler was shown. */
    digest: Digest,
  }),
  response: ChangeMade,
  refusals: [
    "place.unknown",
    "roster.month-over",
    "roster.day-over",
    "roster.changed",
    "roster.rule-broken",
    "roster.elsewhere",
    "roster.publishing",
    "roster.version-unreadable",
  ],
});
