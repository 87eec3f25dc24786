import { previewEndAbsence as contract } from "../../../shared/api/roster/preview-end-absence.ts";
import { monthsOfAbsence } from "../../../shared/roster/change/absence-change.ts";
import { route, type UseCase } from "../../http/route.ts";
import { todayAtLive } from "../../place/today-at.ts";
import { digestOf } from "../publish/digest-of.ts";
import { lookAtMonthLive } from "../publish/look-at-month.ts";
import { lookToPreview } from "../publish/look-to-preview.ts";
import { endingOf, endingStore } from "./ending.ts";

const live = { ...endingStore, todayAt: todayAtLive, lookAtMonth: lookAtMonthLive };

/** Says what it does when somebody is back: nothing is written. */
export const previewEndAbsence =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, practitionerId, ...period }) => {
    const back = { practitionerId, period };
    const seen = await lookToPreview(deps, clinicId, monthsOfAbsence(back, await deps.todayAt(clinicId)));
    const { plan, leaves, grantedBy } = await endingOf(deps, seen, back);
    const days = leaves.flatMap(({ gives }) => gives).reduce((sum, year) => sum + year.days, 0);
    return {
      digest: digestOf(plan.shown),
      back: plan.back,
      covered: plan.covered,
      lost: plan.lost,
      visits: plan.visits,
      breaks: plan.breaks,
      ...(days > 0 && { daysBack: days }),
      ...(grantedBy.length > 0 && { grantedBy }),
    };
  };

export const previewEndAbsenceRoute = route(contract, previewEndAbsence(live));
