import { getMyMonth as contract } from "../../../shared/api/roster/get-my-month.ts";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { halvesIn } from "../../../shared/roster/change/period.ts";
import { hadBy } from "../../../shared/roster/leave/leave-request.ts";
import { ownOff } from "../../../shared/roster/month/own-off.ts";
import { byBegin, ownShifts } from "../../../shared/roster/month/own-shifts.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { halfDayOf } from "../../../shared/roster/publish/person-month.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requirePlace } from "../../place/require-place.ts";
import { todayAtLive } from "../../place/today-at.ts";
import { personMonthsOf } from "../../store/duty/person-months.ts";
import { leaveRequestsOf } from "../../store/leave/leave-requests.ts";
import { publishedMonthsOf } from "../../store/published/published-months.ts";
import { monthHeadOf } from "../../store/roster/month-heads.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { askedOr } from "../../store/table/readable.ts";
import { lastPublishedOf } from "./published-of.ts";

const live = { todayAt: todayAtLive, monthHeadOf, rosterVersionOf, publishedMonthsOf, personMonthsOf, leaveRequestsOf };
type Deps = typeof live;

/** When somebody has off in a month; their clinics are asked what they granted only of whoever has. */
const offIn = async (
  deps: Deps,
  month: RosterMonth,
  practitionerId: PractitionerId,
  clinicIds: readonly ClinicId[],
) => {
  const [found] = await deps.personMonthsOf([{ practitionerId, month }]);
  const leave = (found?.leave ?? []).map((half) => halfDayOf(month, half));
  if (leave.length === 0) return [];
  const asked = (await Promise.all(clinicIds.map((clinicId) => deps.leaveRequestsOf(clinicId)))).flat();
  const granted = asked
    .filter((one) => one.practitionerId === practitionerId)
    .flatMap(hadBy)
    .flatMap(halvesIn);
  return ownOff(leave, granted);
};

/** A person's own shifts of a month, as published at each of their clinics; nobody else's, and of no draft. */
export const getMyMonth =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ month }, { practitionerId, clinicIds }) => {
    const home = requirePlace(clinicIds[0]);
    const [today, off, found] = await Promise.all([
      deps.todayAt(home),
      offIn(deps, month, practitionerId, clinicIds),
      Promise.all(clinicIds.map((clinicId) => askedOr(() => lastPublishedOf(deps, { clinicId, month }), null))),
    ]);
    const versions = found.flatMap((version) => version ?? []);
    const unreadable = clinicIds.filter((_, index) => found[index] === null);
    const held = new Map(
      (await deps.publishedMonthsOf(versions)).map((published) => [published.clinicId, published.heldAt]),
    );
    return {
      month,
      today,
      shifts: versions
        .flatMap((version) => ownShifts({ ...version, heldAt: held.get(version.clinicId) }, practitionerId))
        .toSorted(byBegin),
      ...(off.length > 0 && { off }),
      published: versions.map(({ clinicId, version, at }) => ({ clinicId, version, at })),
      ...(unreadable.length > 0 && { unreadable }),
    };
  };

export const getMyMonthRoute = route(contract, getMyMonth(live));
