import type { RouteNameIn } from "../../shared/api/routes.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { findNextSlotsRoute } from "./find-next-slots.ts";
import { getClinicDayRoute } from "./get-clinic-day.ts";
import { getClinicWeekRoute } from "./get-clinic-week.ts";
import { listOpenSlotsRoute } from "./list-open-slots.ts";

export const handler = serve({
  "list-open-slots": listOpenSlotsRoute,
  "find-next-slots": findNextSlotsRoute,
  "get-clinic-day": getClinicDayRoute,
  "get-clinic-week": getClinicWeekRoute,
} satisfies Record<RouteNameIn<"roster">, Route>);
