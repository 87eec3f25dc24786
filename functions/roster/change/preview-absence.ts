import { previewAbsence as contract } from "../../../shared/api/roster/preview-absence.ts";
import { monthsOfAbsence } from "../../../shared/roster/change/absence-change.ts";
import { openShifts } from "../../../shared/roster/change/open-shifts.ts";
import { planAbsence } from "../../../shared/roster/change/plan-absence.ts";
import { route, type UseCase } from "../../http/route.ts";
import { todayAtLive } from "../../place/today-at.ts";
import { withVisits } from "../../store/appointment/visits.ts";
import { affectedBy } from "../publish/affected-by.ts";
import { digestOf } from "../publish/digest-of.ts";
import { lookAtMonthLive } from "../publish/look-at-month.ts";
import { lookToPreview } from "../publish/look-to-preview.ts";

const live = { todayAt: todayAtLive, lookAtMonth: lookAtMonthLive, withVisits };

/** Says what it does when somebody is away, or a clinic is closed: nothing is written. */
export const previewAbsence =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, practitionerId, ...period }) => {
    const today = await deps.todayAt(clinicId);
    const away = { ...(practitionerId !== undefined && { practitionerId }), period };
    const seen = await lookToPreview(deps, clinicId, monthsOfAbsence(away, today));
    const plan = planAbsence(seen, away);
    const { off, shown, breaks } = plan;
    return {
      digest: digestOf(shown),
      // A clinic that is closed has no shift to be covered.
      off:
        practitionerId === undefined
          ? off.map((shift) => ({ ...shift, covers: [] }))
          : seen.flatMap((month) => openShifts(month, off)),
      ...(await affectedBy(deps, plan)),
      breaks,
    };
  };

export const previewAbsenceRoute = route(contract, previewAbsence(live));
