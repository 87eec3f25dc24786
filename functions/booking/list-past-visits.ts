import { listPastVisits as contract } from "../../shared/api/booking/list-past-visits.ts";
import { isPastAt, pastPage } from "../../shared/booking/past-visits.ts";
import { shown } from "../../shared/booking/receipt.ts";
import { route, type UseCase } from "../http/route.ts";
import { appointmentsAt } from "../store/appointment/appointments.ts";
import { pastVisitsOf } from "../store/appointment/past-visits.ts";
import { householdOf } from "../store/household/households.ts";

const live = { householdOf, pastVisitsOf, appointmentsAt };

/** A page of the household's past visits, the latest first: each member's list from the cursor on, then one request. */
export const listPastVisits =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ before }, { accountId }) => {
    const members = await deps.householdOf(accountId);
    const lists = await Promise.all(members.map(({ patient }) => deps.pastVisitsOf(patient.id, before)));
    const { page, next } = pastPage(lists.flat());
    const found = await deps.appointmentsAt(page.map(({ id }) => id));
    const byId = new Map(found.map((appointment) => [appointment.id, shown(appointment)]));
    const visits = page.flatMap((named) => {
      const visit = byId.get(named.id);
      return visit && isPastAt(named, visit) ? [visit] : [];
    });
    return { visits, ...(next && { next }) };
  };

export const listPastVisitsRoute = route(contract, listPastVisits(live));
