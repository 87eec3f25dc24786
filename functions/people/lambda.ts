import type { RouteNameIn } from "../../shared/api/routes.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { addHouseholdMemberRoute } from "./add-household-member.ts";
import { getHouseholdRoute } from "./get-household.ts";

export const handler = serve({
  "get-household": getHouseholdRoute,
  "add-household-member": addHouseholdMemberRoute,
} satisfies Record<RouteNameIn<"people">, Route>);
