import * as z from "zod/mini";
import { PractitionerId } from "../../people/practitioner.ts";
import { ClinicId } from "../../place/clinic.ts";
import { ClosedTime } from "../../roster/month/closed-time.ts";
import { RosterMonth } from "../../roster/month/roster-month.ts";
import { AffectedVisit } from "../../roster/publish/affected-visit.ts";
import { Digest } from "../../roster/publish/digest.ts";
import { Elsewhere } from "../../roster/publish/freeze-month.ts";
import { RuleBreak } from "../../roster/rules/rule-break.ts";
import { Swap } from "../../roster/swap/swap.ts";
import { SessionId } from "../../schedule/session.ts";
import { contract } from "../contract.ts";

/** How many sessions of each kind. */
const count = z.int();

export const previewPublishing = contract({
  name: "preview-publishing",
  area: "roster",
  summary: "What publishing a clinic's draft for a month would do, and whose visits lose their session's time by it.",
  method: "GET",
  path: "/clinics/{clinicId}/rosters/{month}/preview",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { district: "read", roster: "read", duty: "read", session: "read", patient: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId, month: RosterMonth }),
  response: z
    .object({
      /** Names all that is shown here: who publishes says it again. */
      digest: Digest,
      version: z.int(),
      /** The draft says just what is published. */
      same: z.optional(z.literal(true)),
      create: count,
      close: count,
      reopen: count,
      change: count,
      keep: count,
      /** Those that keep the slots they have, since somebody holds one. */
      held: z.array(SessionId),
      /** The visits to come that their session has no time for any more, the soonest first. */
      affected: z.array(AffectedVisit),
      /** How many more there are that can't be read. */
      unreadable: count,
      /** How many visits to come have their session's time again by it; absent where none have. */
      regained: z.optional(count),
      /** Who is on duty at another clinic at the time: as long as there is one, nothing is published. */
      elsewhere: z.array(Elsewhere),
      /** Where the draft breaks a rule; one that blocks keeps it from being published. */
      breaks: z.array(RuleBreak),
      /** Of whom it can't be said when in the month they have off: whoever publishes has been told that. */
      leaveUnread: z.optional(z.array(PractitionerId)),
      /** How many half days have fewer people for a service than wanted. */
      uncovered: count,
      /** When the clinic is closed and the draft has shifts: who publishes it says that it opens again then. */
      opens: z.optional(z.array(ClosedTime)),
      /** The requests for shifts that are void once this is published, be they agreed. */
      voids: z.optional(z.array(Swap)),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown", "roster.month-over", "roster.publishing"],
});
