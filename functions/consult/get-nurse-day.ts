import { getNurseDay as contract } from "../../shared/api/consult/get-nurse-day.ts";
import { route, type UseCase } from "../http/route.ts";
import { sessionsOfDayLive } from "../schedule/sessions-of-day.ts";
import { withVisits } from "../store/appointment/with-visits.ts";

const live = { sessionsOfDay: sessionsOfDayLive, withVisits };

/** A clinic's day and who comes, with what was measured of them, for its own nurse. */
export const getNurseDay =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, date }) => ({
    sessions: await deps.withVisits(await deps.sessionsOfDay(clinicId, date), { measured: true }),
  });

export const getNurseDayRoute = route(contract, getNurseDay(live));
