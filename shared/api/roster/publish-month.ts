import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { ClosedTime } from "../../roster/month/closed-time.ts";
import { RosterMonth } from "../../roster/month/roster-month.ts";
import { Digest } from "../../roster/publish/digest.ts";
import { HereAlready } from "../../roster/publish/here-already.ts";
import { contract } from "../contract.ts";
import { changesRoster } from "./changes-roster.ts";

export const publishMonth = contract({
  name: "publish-month",
  area: "roster",
  summary: "Publishes a clinic's draft for a month as it was shown, and brings its sessions to it.",
  method: "POST",
  path: "/clinics/{clinicId}/rosters/{month}/publish",
  access: { scheduler: { clinic: "clinicId" } },
  // What is wanted by visits of a session that loses a service.
  touches: { ...changesRoster, patient: "read" },
  keyed: true,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    month: RosterMonth,
    /** Names what the scheduler was shown. */
    digest: Digest,
    /** When the clinic is closed and opens again by it, days or halves of them. @default never: what is closed stays so */
    opens: z.optional(z.array(ClosedTime).check(z.maxLength(62))),
  }),
  response: z
    .object({
      version: z.int(),
      /** Whether every session is as published; the rest follows within minutes. */
      done: z.boolean(),
      /** How many sessions it makes or changes. */
      written: z.int(),
      /** How many visits to come have lost their session's time by it: who booked since it was shown is one of them. */
      affected: z.int(),
      /** Who of these is here already; absent where nobody is. */
      here: z.optional(HereAlready),
      /** How many visits to come have their session's time again by it; absent where none have. */
      regained: z.optional(z.int()),
      /** How many sessions keep the slots they have, since somebody holds one. */
      held: z.int(),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: [
    "place.unknown",
    "roster.month-over",
    "roster.changed",
    "roster.day-closed",
    "roster.rule-broken",
    "roster.elsewhere",
    "roster.publishing",
  ],
});
