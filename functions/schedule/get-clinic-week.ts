import { getClinicWeek as contract } from "../../shared/api/schedule/get-clinic-week.ts";
import { summaryOf } from "../../shared/schedule/session-summary.ts";
import { daysFrom } from "../../shared/time/local-date.ts";
import { route, type UseCase } from "../http/route.ts";
import { sessionsOf } from "../store/session/sessions.ts";

const live = { sessionsOf };

/** A clinic's sessions of seven days: the clinic's own staff see it, and the health office of its district. */
export const getClinicWeek =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, from }) => {
    const days = daysFrom(from, 7).map(async (date) => ({
      date,
      sessions: (await deps.sessionsOf(clinicId, date)).map(summaryOf),
    }));
    return { days: await Promise.all(days) };
  };

export const getClinicWeekRoute = route(contract, getClinicWeek(live));
