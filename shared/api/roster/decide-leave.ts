import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { Revision } from "../../request/revision.ts";
import { Cover } from "../../roster/change/absence.ts";
import { ChangeMade } from "../../roster/change/changed.ts";
import { LeaveRequest } from "../../roster/leave/leave-request.ts";
import { Digest } from "../../roster/publish/digest.ts";
import { RequestAnswer } from "../../roster/request-answer.ts";
import { RequestId } from "../../roster/request-id.ts";
import { contract } from "../contract.ts";
import { changesRoster } from "./changes-roster.ts";

export const decideLeave = contract({
  name: "decide-leave",
  area: "roster",
  summary:
    "Grants a leave as its effect was shown, and publishes who covers its shifts; or declines it, or what ends it, with a word.",
  method: "POST",
  path: "/clinics/{clinicId}/leave-requests/{requestId}/decide",
  access: { scheduler: { clinic: "clinicId" } },
  touches: changesRoster,
  keyed: true,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    requestId: RequestId,
    decision: z.discriminatedUnion("is", [
      z.object({
        is: z.literal("approve"),
        /** Names what the scheduler was shown. */
        digest: Digest,
        /** Shifts that nobody takes over fall out. */
        cover: z.array(Cover).check(z.maxLength(200)),
        /** Whether more days are granted than are left of the year's. */
        beyond: z.boolean(),
      }),
      /** What is said to who asked. */
      z.object({ is: z.literal("decline"), answer: z.optional(RequestAnswer) }),
      /** Of a granted one whose person asks to be back: it stays as it is. */
      z.object({
        is: z.literal("keep"),
        answer: z.optional(RequestAnswer),
        /** Of the request as it was seen: its person may ask to be back from another day meanwhile. */
        revision: Revision,
      }),
    ]),
  }),
  response: z
    .object({ request: LeaveRequest, change: z.optional(ChangeMade) })
    .register(z.globalRegistry, { says: "none" }),
  refusals: [
    "place.unknown",
    "roster.leave-unknown",
    "roster.leave-decided",
    "roster.leave-changed",
    "roster.leave-overlaps",
    "roster.leave-over",
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
