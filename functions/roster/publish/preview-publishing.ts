import { previewPublishing as contract } from "../../../shared/api/roster/preview-publishing.ts";
import type { SessionWrite } from "../../../shared/roster/publish/bring-sessions.ts";
import { elsewhereIn } from "../../../shared/roster/publish/freeze-month.ts";
import { isPublished } from "../../../shared/roster/publish/is-published.ts";
import { requireWholeDraft } from "../../../shared/roster/publish/month-seen.ts";
import { planPublishing } from "../../../shared/roster/publish/plan-publishing.ts";
import { voidedBy } from "../../../shared/roster/swap/voided.ts";
import { route, type UseCase } from "../../http/route.ts";
import { visitsAt } from "../../store/appointment/visits.ts";
import { withVisits } from "../../store/appointment/with-visits.ts";
import { sessionsOf } from "../../store/session/sessions.ts";
import { swapsOf } from "../../store/swap/swaps.ts";
import { affectedBy } from "./affected-by.ts";
import { digestOf } from "./digest-of.ts";
import { lookAtMonthLive } from "./look-at-month.ts";
import { lookToPreview } from "./look-to-preview.ts";
import { planAsking } from "./plan-asking.ts";

const live = { lookAtMonth: lookAtMonthLive, visitsAt, withVisits, sessionsOf, swapsOf };

/** Says what publishing a clinic's draft for a month would do: nothing is written. */
export const previewPublishing =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, month }) => {
    const [seen] = await lookToPreview(deps, clinicId, [month]);
    if (!seen) throw new Error(`nobody looked at ${month}`);
    requireWholeDraft(seen);
    const publishing = await planAsking(deps, [seen], ([month = seen]) => planPublishing(month));
    const { shown, version, writes, kept, held, affected, regained, breaks, uncovered, opens, leaveUnread } =
      publishing;
    const voids = voidedBy(await deps.swapsOf(clinicId), seen, opens);
    const count = (kind: SessionWrite["kind"]): number => writes.filter((write) => write.kind === kind).length;
    // Where nobody knows whether all was brought to what is published, or when somebody has off, there is something to publish.
    const isSame = !seen.head.unread && leaveUnread.length === 0 && isPublished(month, seen.published, seen.plan);
    return {
      digest: digestOf(shown),
      version,
      ...(isSame && { same: true as const }),
      create: count("create"),
      close: count("close"),
      reopen: count("reopen"),
      change: count("change"),
      keep: kept.length,
      held,
      ...(await affectedBy(deps, [seen], { affected, left: { ...seen, writes } })),
      ...(regained > 0 && { regained }),
      elsewhere: elsewhereIn(seen),
      breaks,
      uncovered,
      ...(opens.length > 0 && { opens }),
      ...(leaveUnread.length > 0 && { leaveUnread }),
      ...(voids.length > 0 && { voids }),
    };
  };

export const previewPublishingRoute = route(contract, previewPublishing(live));
