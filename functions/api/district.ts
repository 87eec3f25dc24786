import type { RouteNameIn } from "../../shared/api/routes.ts";
import { rosterRefusals } from "../../shared/roster/refusals.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { getHolidaysRoute } from "../roster/calendar/get-holidays.ts";
import { saveHolidaysRoute } from "../roster/calendar/save-holidays.ts";
import { getDistrictCoverageRoute } from "../roster/cover/get-district-coverage.ts";

export const handler = serve("district", rosterRefusals, {
  "get-holidays": getHolidaysRoute,
  "save-holidays": saveHolidaysRoute,
  "get-district-coverage": getDistrictCoverageRoute,
} satisfies { [Name in RouteNameIn<"district">]: Route<Name> });
