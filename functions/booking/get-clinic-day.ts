import { getClinicDay as contract } from "../../shared/api/booking/get-clinic-day.ts";
import { route, type UseCase } from "../http/route.ts";
import { sessionsOfDayLive } from "../schedule/sessions-of-day.ts";
import { withVisits } from "../store/appointment/with-visits.ts";
import { alarmsOf } from "../visit/alarms-of.ts";

const live = { sessionsOfDay: sessionsOfDayLive, withVisits };

/** A clinic's day and who comes, and who of them needs help at once, for its own registration desk. */
export const getClinicDay =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, date }) => ({
    sessions: await deps.withVisits(await deps.sessionsOfDay(clinicId, date), { struck: true, alarmsOf }),
  });

export const getClinicDayRoute = route(contract, getClinicDay(live));
