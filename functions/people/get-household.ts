import { getHousehold as contract } from "../../shared/api/people/get-household.ts";
import { route, type UseCase } from "../http/route.ts";
import { householdOf } from "../store/household/households.ts";

const live = { householdOf };

/** The people the caller may book for. */
export const getHousehold =
  (deps: typeof live): UseCase<typeof contract> =>
  async (_, { accountId }) => ({ members: await deps.householdOf(accountId) });

export const getHouseholdRoute = route(contract, getHousehold(live));
