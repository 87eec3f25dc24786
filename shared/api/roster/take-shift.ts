import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { ChangeMade } from "../../roster/change/changed.ts";
import { Digest } from "../../roster/publish/digest.ts";
import { RequestId } from "../../roster/request-id.ts";
import { Swap } from "../../roster/swap/swap.ts";
import { contract } from "../contract.ts";
import { changesRoster } from "./changes-roster.ts";

export const takeShift = contract({
  name: "take-shift",
  area: "roster",
  summary:
    "Takes a shift that a colleague gives away or the clinic offers: the first to come has it, or a scheduler approves.",
  method: "POST",
  path: "/clinics/{clinicId}/swaps/{swapId}/take",
  access: { doctor: { clinic: "clinicId" } },
  touches: changesRoster,
  keyed: true,
  status: 200,
  request: z.object({
    clinicId: ClinicId,
    swapId: RequestId,
    /** Names the warnings that they were told. @default none were asked for */
    told: z.optional(Digest),
  }),
  response: z.object({ swap: Swap, change: z.optional(ChangeMade) }).register(z.globalRegistry, { says: "none" }),
  refusals: [
    "place.unknown",
    "roster.swap-unknown",
    "roster.swap-decided",
    "roster.shift-taken",
    "roster.swap-changed",
    "roster.swap-unfit",
    "roster.swap-warned",
    "roster.month-over",
    "roster.elsewhere",
    "roster.publishing",
    "roster.version-unreadable",
  ],
});
