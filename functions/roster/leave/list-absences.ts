import { listAbsences as contract } from "../../../shared/api/roster/list-absences.ts";
import { districtOf } from "../../../shared/place/clinic.ts";
import { absencesShown } from "../../../shared/roster/leave/absences-shown.ts";
import { hadBy } from "../../../shared/roster/leave/leave-request.ts";
import { monthOf, nextMonth } from "../../../shared/roster/month/roster-month.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requireClinic } from "../../place/require-place.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { personMonthsOf } from "../../store/duty/person-months.ts";
import { leaveRequestsOf } from "../../store/leave/leave-requests.ts";
import { now } from "../../time/now.ts";
import { grantedElsewhere } from "./granted-elsewhere.ts";

const live = { directoryOf, personMonthsOf, leaveRequestsOf, now };

/** Who of a clinic has off from today on; what other clinics have granted is asked of those alone who have. */
export const listAbsences =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId }) => {
    const { clinic, clinics, district } = requireClinic(await deps.directoryOf(districtOf(clinicId)), clinicId);
    const today = localDate(deps.now(), district.zone);
    const people = clinic.practitioners.map(({ id }) => id);
    const months = [monthOf(today), nextMonth(monthOf(today))];
    const [found, asked] = await Promise.all([
      deps.personMonthsOf(people.flatMap((id) => months.map((month) => ({ practitionerId: id, month })))),
      deps.leaveRequestsOf(clinicId),
    ]);
    const away = [
      ...new Set(found.flatMap(({ practitionerId, leave = [] }) => (leave.length > 0 ? practitionerId : []))),
    ];
    const others = await grantedElsewhere(deps, clinics, { clinicId, people: away });
    const granted = [...asked.filter((one) => hadBy(one).length > 0), ...others];
    return { today, absences: absencesShown(found, people, { clinicId, today, granted }) };
  };

export const listAbsencesRoute = route(contract, listAbsences(live));
