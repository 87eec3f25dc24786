import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { AffectedVisit } from "../../roster/publish/affected-visit.ts";
import { Digest } from "../../roster/publish/digest.ts";
import { RequestId } from "../../roster/request-id.ts";
import { RuleBreak } from "../../roster/rules/rule-break.ts";
import { contract } from "../contract.ts";

export const previewSwap = contract({
  name: "preview-swap",
  area: "roster",
  summary: "What approving a swap does: whose visits lose their session, and which rules it breaks.",
  method: "GET",
  path: "/clinics/{clinicId}/swaps/{swapId}/preview",
  access: { scheduler: { clinic: "clinicId" } },
  touches: { district: "read", roster: "read", duty: "read", session: "read", patient: "read" },
  keyed: false,
  status: 200,
  request: z.object({ clinicId: ClinicId, swapId: RequestId }),
  response: z
    .object({
      /** Names all that is shown here: who approves says it again. */
      digest: Digest,
      /** The visits whose session is closed, the soonest first. */
      affected: z.array(AffectedVisit),
      /** How many more there are that can't be read. */
      unreadable: z.int(),
      /** The rules that are broken by it, and were not before; one that blocks keeps it from being approved. */
      breaks: z.array(RuleBreak),
      /** Whether the drafts follow; if not, they plan one of these shifts otherwise, and take it back once published. */
      isInDrafts: z.boolean(),
    })
    .register(z.globalRegistry, { says: "none" }),
  refusals: [
    "place.unknown",
    "roster.swap-unknown",
    "roster.swap-decided",
    "roster.swap-unanswered",
    "roster.swap-changed",
    "roster.swap-unfit",
    "roster.month-over",
    "roster.elsewhere",
    "roster.publishing",
    "roster.version-unreadable",
  ],
});
