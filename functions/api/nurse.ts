import type { RouteNameIn } from "../../shared/api/routes.ts";
import { visitRefusals } from "../../shared/api/visit-refusals.ts";
import { getNurseDayRoute } from "../consult/get-nurse-day.ts";
import { recordVitalsRoute } from "../consult/record-vitals.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";

export const handler = serve("nurse", visitRefusals, {
  "get-nurse-day": getNurseDayRoute,
  "record-vitals": recordVitalsRoute,
} satisfies { [Name in RouteNameIn<"nurse">]: Route<Name> });
