import type { RouteNameIn } from "../../shared/api/routes.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { closeDayRoute } from "../roster/close-day.ts";
import { compareVersionsRoute } from "../roster/compare-versions.ts";
import { decideLeaveRoute } from "../roster/decide-leave.ts";
import { getCalendarFeedRoute } from "../roster/get-calendar-feed.ts";
import { getDistrictCoverageRoute } from "../roster/get-district-coverage.ts";
import { getHolidaysRoute } from "../roster/get-holidays.ts";
import { getMyMonthRoute } from "../roster/get-my-month.ts";
import { getRosterMonthRoute } from "../roster/get-roster-month.ts";
import { listOwnLeaveRoute } from "../roster/list-own-leave.ts";
import { listRequestsRoute } from "../roster/list-requests.ts";
import { markAwayRoute } from "../roster/mark-away.ts";
import { previewAbsenceRoute } from "../roster/preview-absence.ts";
import { previewPublishingRoute } from "../roster/preview-publishing.ts";
import { publishMonthRoute } from "../roster/publish-month.ts";
import { renewCalendarFeedRoute } from "../roster/renew-calendar-feed.ts";
import { requestLeaveRoute } from "../roster/request-leave.ts";
import { revokeCalendarFeedRoute } from "../roster/revoke-calendar-feed.ts";
import { saveHolidaysRoute } from "../roster/save-holidays.ts";
import { saveRosterRowsRoute } from "../roster/save-roster-rows.ts";
import { saveRosterSettingRoute } from "../roster/save-roster-setting.ts";
import { saveShiftCodesRoute } from "../roster/save-shift-codes.ts";
import { withdrawLeaveRoute } from "../roster/withdraw-leave.ts";

export const handler = serve("planning", {
  "get-holidays": getHolidaysRoute,
  "save-holidays": saveHolidaysRoute,
  "get-roster-month": getRosterMonthRoute,
  "save-roster-rows": saveRosterRowsRoute,
  "save-shift-codes": saveShiftCodesRoute,
  "save-roster-setting": saveRosterSettingRoute,
  "preview-publishing": previewPublishingRoute,
  "publish-month": publishMonthRoute,
  "preview-absence": previewAbsenceRoute,
  "mark-away": markAwayRoute,
  "close-day": closeDayRoute,
  "request-leave": requestLeaveRoute,
  "withdraw-leave": withdrawLeaveRoute,
  "decide-leave": decideLeaveRoute,
  "list-requests": listRequestsRoute,
  "list-own-leave": listOwnLeaveRoute,
  "get-my-month": getMyMonthRoute,
  "get-calendar-feed": getCalendarFeedRoute,
  "renew-calendar-feed": renewCalendarFeedRoute,
  "revoke-calendar-feed": revokeCalendarFeedRoute,
  "get-district-coverage": getDistrictCoverageRoute,
  "compare-versions": compareVersionsRoute,
} satisfies { [Name in RouteNameIn<"planning">]: Route<Name> });
