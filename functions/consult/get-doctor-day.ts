import { getDoctorDay as contract } from "../../shared/api/consult/get-doctor-day.ts";
import { route, type UseCase } from "../http/route.ts";
import { sessionsOfDayLive } from "../roster/sessions-of-day.ts";
import { withVisits } from "../store/appointment/visits.ts";

const live = { sessionsOfDay: sessionsOfDayLive, withVisits };

/** The caller's own sessions of a day and who comes to each. */
export const getDoctorDay =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ date }, { clinicId, practitionerId }) => {
    const sessions = await deps.sessionsOfDay(clinicId, date);
    return { sessions: await deps.withVisits(sessions.filter((session) => session.practitionerId === practitionerId)) };
  };

export const getDoctorDayRoute = route(contract, getDoctorDay(live));
