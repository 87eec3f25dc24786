import { previewAbsence as contract } from "../../../shared/api/roster/preview-absence.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { type Away, absenceFrom, monthsOfAbsence } from "../../../shared/roster/change/absence-change.ts";
import { type DutyElsewhere, daysElsewhere, dutyElsewhere } from "../../../shared/roster/change/duty-elsewhere.ts";
import { isTooFar } from "../../../shared/roster/change/months-ahead.ts";
import { openShifts } from "../../../shared/roster/change/open-shifts.ts";
import { planAbsence } from "../../../shared/roster/change/plan-absence.ts";
import type { MonthSeen } from "../../../shared/roster/publish/month-seen.ts";
import { voidedByChange } from "../../../shared/roster/swap/voided.ts";
import { route, type UseCase } from "../../http/route.ts";
import { todayAtLive } from "../../place/today-at.ts";
import { withVisits } from "../../store/appointment/with-visits.ts";
import { sessionsOf } from "../../store/session/sessions.ts";
import { swapsOf } from "../../store/swap/swaps.ts";
import { affectedBy } from "../publish/affected-by.ts";
import { digestOf } from "../publish/digest-of.ts";
import { lookAtMonthLive } from "../publish/look-at-month.ts";
import { lookToPreview } from "../publish/look-to-preview.ts";

const live = { todayAt: todayAtLive, lookAtMonth: lookAtMonthLive, withVisits, sessionsOf, swapsOf };
type Deps = typeof live;

/** Where else somebody is on duty who is away, as it is published there. */
const elsewhereOf = async (deps: Deps, seen: readonly MonthSeen[], away: Away): Promise<DutyElsewhere[]> => {
  const [first] = seen;
  if (!first) return [];
  const { clinicId, zone } = first.plan;
  const absence = absenceFrom(away, first.today);
  const days = daysElsewhere(
    seen.flatMap(({ months }) => months),
    absence,
    clinicId,
  );
  return Promise.all(
    days.map(async (day) => dutyElsewhere(day, await deps.sessionsOf(day.clinicId, day.date), { absence, zone })),
  );
};

/** Says what it does when somebody is away, or a clinic is closed: nothing is written. */
export const previewAbsence =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ clinicId, practitionerId, ...period }) => {
    const today = await deps.todayAt(clinicId);
    // Nothing is published that was not shown: farther ahead it would stand on no list from which it is taken back.
    if (isTooFar(period.to, today)) throw new Refusal("roster.leave-far");
    const away = { ...(practitionerId !== undefined && { practitionerId }), period };
    const seen = await lookToPreview(deps, clinicId, monthsOfAbsence(away, today));
    const plan = planAbsence(seen, away);
    const { off, shown, breaks } = plan;
    const elsewhere = await elsewhereOf(deps, seen, away);
    const voids = voidedByChange(await deps.swapsOf(clinicId), seen, plan.freeze);
    return {
      digest: digestOf(shown),
      // A clinic that is closed has no shift to be covered.
      off:
        practitionerId === undefined
          ? off.map((shift) => ({ ...shift, covers: [] }))
          : seen.flatMap((month) => openShifts(month, off)),
      ...(await affectedBy(deps, seen, plan)),
      breaks,
      ...(elsewhere.length > 0 && { elsewhere }),
      ...(voids.length > 0 && { voids }),
    };
  };

export const previewAbsenceRoute = route(contract, previewAbsence(live));
