import { getDoctorDay as contract } from "../../shared/api/consult/get-doctor-day.ts";
import { route, type UseCase } from "../http/route.ts";
import { sessionsOfPractitionerLive } from "../schedule/sessions-of-practitioner.ts";
import { withVisits } from "../store/appointment/with-visits.ts";

const live = { sessionsOfPractitioner: sessionsOfPractitionerLive, withVisits };

/** The caller's own sessions of a day, at every clinic where they work, and who comes to each. */
export const getDoctorDay =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ date }, { clinicIds, practitionerId }) => ({
    sessions: await deps.withVisits(await deps.sessionsOfPractitioner(practitionerId, clinicIds, date), {
      measured: true,
    }),
  });

export const getDoctorDayRoute = route(contract, getDoctorDay(live));
