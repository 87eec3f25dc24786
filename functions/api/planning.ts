import type { RouteNameIn } from "../../shared/api/routes.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { getRosterMonthRoute } from "../roster/get-roster-month.ts";

export const handler = serve("planning", {
  "get-roster-month": getRosterMonthRoute,
} satisfies Record<RouteNameIn<"planning">, Route>);
