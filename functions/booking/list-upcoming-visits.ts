import { listUpcomingVisits as contract } from "../../shared/api/booking/list-upcoming-visits.ts";
import { appointmentIdOf, isUpcoming } from "../../shared/booking/appointment.ts";
import { shown } from "../../shared/booking/receipt.ts";
import { route, type UseCase } from "../http/route.ts";
import { appointmentsAt } from "../store/appointment/appointments.ts";
import { householdOf } from "../store/household/households.ts";
import { patientsAt } from "../store/patient/patients.ts";

const live = { householdOf, patientsAt, appointmentsAt };

/** The household's visits to come, soonest first: three requests, however many visits lie behind. */
export const listUpcomingVisits =
  (deps: typeof live): UseCase<typeof contract> =>
  async (_, { accountId }) => {
    const members = await deps.householdOf(accountId);
    const patients = await deps.patientsAt(members.map(({ patient }) => patient.id));
    const ids = patients.flatMap(({ id, visits }) => visits.map((code) => appointmentIdOf(id, code)));
    const visits = (await deps.appointmentsAt(ids)).filter(isUpcoming).map(shown);
    const waits = patients.some((patient) => (patient.waits ?? []).length > 0);
    return { visits: visits.toSorted((a, b) => a.slot.start - b.slot.start), ...(waits && { waits }) };
  };

export const listUpcomingVisitsRoute = route(contract, listUpcomingVisits(live));
