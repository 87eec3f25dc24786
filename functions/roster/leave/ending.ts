import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import { absenceFrom } from "../../../shared/roster/change/absence-change.ts";
import { halvesIn } from "../../../shared/roster/change/period.ts";
import { type Back, type EndingPlan, endAbsence } from "../../../shared/roster/leave/end-absence.ts";
import { endLeave, type LeaveEnded } from "../../../shared/roster/leave/end-leave.ts";
import { hadBy, type LeaveRequest } from "../../../shared/roster/leave/leave-request.ts";
import { type HalfDay, halfKey } from "../../../shared/roster/month/half-day.ts";
import type { MonthSeen } from "../../../shared/roster/publish/month-seen.ts";
import type { Publisher } from "../../../shared/roster/publish/roster-version.ts";
import { requirePlace } from "../../place/require-place.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { leaveRequestsOf } from "../../store/leave/leave-requests.ts";
import { grantedElsewhere } from "./granted-elsewhere.ts";

/** What is read for it beside the months. */
export const endingStore = { directoryOf, leaveRequestsOf };
type Deps = typeof endingStore;

/** What it does that somebody is back, and to the leave that they were granted. */
export type Ending = {
  plan: EndingPlan;
  leaves: LeaveEnded[];
  /** Which other clinics have granted some of these days as well. */
  grantedBy: ClinicId[];
};

const daysBy = (request: LeaveRequest): HalfDay[] => hadBy(request).flatMap(halvesIn);

/** What a clinic has granted somebody, and what others of their clinics have. */
const leavesOf = async (deps: Deps, clinicId: ClinicId, practitionerId: PractitionerId) => {
  const { clinics } = requirePlace(await deps.directoryOf(districtOf(clinicId)));
  const [asked, others] = await Promise.all([
    deps.leaveRequestsOf(clinicId),
    grantedElsewhere(deps, clinics, { clinicId, people: [practitionerId] }),
  ]);
  return { own: asked.filter((one) => one.practitionerId === practitionerId), others };
};

/**
 * Decides on an ending by months as they were seen, and by what is granted this moment.
 * @throws Refusal what `endAbsence` and `endLeave` refuse
 */
export const endingOf = async (deps: Deps, seen: readonly MonthSeen[], back: Back, by?: Publisher): Promise<Ending> => {
  const [first] = seen;
  if (!first) throw new Error("an ending in no month");
  const { plan, today, now, holidays, unreadYears } = first;
  const { own, others } = await leavesOf(deps, plan.clinicId, back.practitionerId);
  const { halves } = absenceFrom(back, today);
  const leaves = endLeave(own, { back: halves, holidays, unreadYears, granted: others, now });
  const granted = others.flatMap(daysBy);
  const isBack = new Set(halves.map(halfKey));
  const staying = others.filter((one) => daysBy(one).some((half) => isBack.has(halfKey(half))));
  const ends = leaves.map(({ request }) => request);
  const ending = endAbsence(seen, back, { granted, ends, ...(by && { by }) });
  return { plan: ending, leaves, grantedBy: [...new Set(staying.map(({ clinicId }) => clinicId))] };
};
