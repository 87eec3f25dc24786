import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { ChangeMade } from "../../roster/change/changed.ts";
import { Digest } from "../../roster/publish/digest.ts";
import { RequestAnswer } from "../../roster/request-answer.ts";
import { RequestId } from "../../roster/request-id.ts";
import { Swap } from "../../roster/swap/swap.ts";
import { contract } from "../contract.ts";
import { changesRoster } from "./changes-roster.ts";

export const decideSwap = contract({
  name: "decide-swap",
  area: "roster",
  summary:
    "Approves a swap as its effect was shown, and publishes it; or declines it, or who would take it, or takes an offer back.",
  method: "POST",
  path: "/clinics/{clinicId}/swaps/{swapId}/decide",
  access: { scheduler: { clinic: "clinicId" } },
  touches: changesRoster,
  keyed: true,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    swapId: RequestId,
    decision: z.discriminatedUnion("is", [
      /** The digest names what the scheduler was shown. */
      z.object({ is: z.literal("approve"), digest: Digest }),
      /** What is said to who asked and to who had agreed. */
      z.object({
        is: z.literal("decline"),
        answer: z.optional(RequestAnswer),
        /** All of it ends, also where only who would take the shift could be declined. */
        ends: z.optional(z.literal(true)),
      }),
    ]),
  }),
  response: z.object({ swap: Swap, change: z.optional(ChangeMade) }).register(z.globalRegistry, { says: "none" }),
  refusals: [
    "place.unknown",
    "roster.swap-unknown",
    "roster.swap-decided",
    "roster.swap-unanswered",
    "roster.swap-changed",
    "roster.swap-unfit",
    "roster.month-over",
    "roster.changed",
    "roster.elsewhere",
    "roster.publishing",
    "roster.version-unreadable",
  ],
});
