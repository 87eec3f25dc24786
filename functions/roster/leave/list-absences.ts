import { listAbsences as contract } from "../../../shared/api/roster/list-absences.ts";
import { districtOf } from "../../../shared/place/clinic.ts";
import { monthsFrom } from "../../../shared/roster/change/months-ahead.ts";
import { absencesShown, closedShown } from "../../../shared/roster/leave/absences-shown.ts";
import { hadBy } from "../../../shared/roster/leave/leave-request.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requireClinic } from "../../place/require-place.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { personMonthsOf } from "../../store/duty/person-months.ts";
import { leaveRequestsOf } from "../../store/leave/leave-requests.ts";
import { monthHeadOf } from "../../store/roster/month-heads.ts";
import { now } from "../../time/now.ts";
import { grantedElsewhere } from "./granted-elsewhere.ts";

const live = { directoryOf, personMonthsOf, leaveRequestsOf, monthHeadOf, now };

/** Who of a clinic has off from today on, and when it is closed; what other clinics have granted is asked of those alone who have. */
export const listAbsences =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId }) => {
    const { clinic, clinics, district } = requireClinic(await deps.directoryOf(districtOf(clinicId)), clinicId);
    const today = localDate(deps.now(), district.zone);
    const people = clinic.practitioners.map(({ id }) => id);
    const months = monthsFrom(today);
    const [found, asked, heads] = await Promise.all([
      deps.personMonthsOf(people.flatMap((id) => months.map((month) => ({ practitionerId: id, month })))),
      deps.leaveRequestsOf(clinicId),
      Promise.all(months.map((month) => deps.monthHeadOf(clinicId, month))),
    ]);
    const away = [
      ...new Set(found.flatMap(({ practitionerId, leave = [] }) => (leave.length > 0 ? practitionerId : []))),
    ];
    const others = await grantedElsewhere(deps, clinics, { clinicId, people: away });
    const granted = [...asked.filter((one) => hadBy(one).length > 0), ...others];
    const closed = closedShown(heads, today);
    return {
      today,
      absences: absencesShown(found, people, { clinicId, today, granted }),
      ...(closed.length > 0 && { closed }),
    };
  };

export const listAbsencesRoute = route(contract, listAbsences(live));
