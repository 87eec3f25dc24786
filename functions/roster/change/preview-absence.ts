import { previewAbsence as contract } from "../../../shared/api/roster/preview-absence.ts";
import { handOver, type ShiftOf } from "../../../shared/roster/change/absence.ts";
import { monthsOfAbsence } from "../../../shared/roster/change/absence-change.ts";
import { coversFor, type OpenShift } from "../../../shared/roster/change/covers-for.ts";
import { layOver } from "../../../shared/roster/change/lay-over.ts";
import { planAbsence } from "../../../shared/roster/change/plan-absence.ts";
import type { MonthSeen } from "../../../shared/roster/publish/month-seen.ts";
import { ruled } from "../../../shared/roster/publish/month-seen.ts";
import { rulesOf } from "../../../shared/roster/settings/rules-of.ts";
import { route, type UseCase } from "../../http/route.ts";
import { todayAtLive } from "../../place/today-at.ts";
import { withVisits } from "../../store/appointment/visits.ts";
import { affectedBy } from "../publish/affected-by.ts";
import { digestOf } from "../publish/digest-of.ts";
import { lookAtMonthLive } from "../publish/look-at-month.ts";
import { lookToPreview } from "../publish/look-to-preview.ts";

const live = { todayAt: todayAtLive, lookAtMonth: lookAtMonthLive, withVisits };

/** Who can take over the shifts of a month that are taken off, as it was published. */
const openShifts = (seen: MonthSeen, off: readonly ShiftOf[]): OpenShift[] => {
  const { plan, published, months } = seen;
  if (!published) return [];
  const { rows, codes } = published;
  const left = layOver(plan.month, rows, handOver(rows, off, []));
  return coversFor(
    { month: ruled({ ...seen, plan: { ...plan, rows: left, codes } }), months, rules: rulesOf(seen.settings.rules) },
    off,
  );
};

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
