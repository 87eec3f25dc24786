import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { Digest } from "../../roster/publish/digest.ts";
import { RequestId } from "../../roster/request-id.ts";
import { Swap } from "../../roster/swap/swap.ts";
import { contract } from "../contract.ts";

export const answerSwap = contract({
  name: "answer-swap",
  area: "roster",
  summary: "Agrees to swap shifts with the colleague who asked, or declines; a scheduler has still to approve.",
  method: "POST",
  path: "/clinics/{clinicId}/swaps/{swapId}/answer",
  access: { doctor: { clinic: "clinicId" } },
  touches: { district: "read", roster: "write", duty: "read" },
  keyed: true,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    swapId: RequestId,
    answer: z.enum(["agree", "decline"]),
    /** Names the warnings that they were told. @default none were asked for */
    told: z.optional(Digest),
  }),
  response: Swap,
  refusals: [
    "place.unknown",
    "roster.swap-unknown",
    "roster.swap-decided",
    "roster.swap-changed",
    "roster.swap-unfit",
    "roster.swap-warned",
  ],
});
