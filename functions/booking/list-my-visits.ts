import { listMyVisits as contract } from "../../shared/api/list-my-visits.ts";
import { shown } from "../../shared/booking/receipt.ts";
import { route, type UseCase } from "../http/route.ts";
import { appointmentsOf } from "../store/appointments-of.ts";
import { householdOf } from "../store/household-of.ts";

const live = { householdOf, appointmentsOf };

/** The visits of the caller's household, soonest first. */
export const listMyVisits =
  (deps: typeof live): UseCase<typeof contract> =>
  async (_, { accountId }) => {
    const members = await deps.householdOf(accountId);
    const visits = await Promise.all(members.map(({ patient }) => deps.appointmentsOf(patient.id)));
    return {
      visits: visits
        .flat()
        .map(shown)
        .toSorted((a, b) => a.slot.start - b.slot.start),
    };
  };

export const listMyVisitsRoute = route(contract, listMyVisits(live));
