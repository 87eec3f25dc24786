import type { RouteNameIn } from "../../shared/api/routes.ts";
import { rosterRefusals } from "../../shared/roster/refusals.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { getClinicLineRoute } from "../line/get-clinic-line.ts";
import { listClinicsRoute } from "../place/list-clinics.ts";
import { readCalendarFeedRoute } from "../roster/feed/read-calendar-feed.ts";
import { findNextSlotsRoute } from "../schedule/find-next-slots.ts";
import { listOpenSlotsRoute } from "../schedule/list-open-slots.ts";

export const handler = serve("public", rosterRefusals, {
  "list-clinics": listClinicsRoute,
  "list-open-slots": listOpenSlotsRoute,
  "find-next-slots": findNextSlotsRoute,
  "get-clinic-line": getClinicLineRoute,
  "read-calendar-feed": readCalendarFeedRoute,
} satisfies { [Name in RouteNameIn<"public">]: Route<Name> });
