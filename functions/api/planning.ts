import type { RouteNameIn } from "../../shared/api/routes.ts";
import { rosterRefusals } from "../../shared/roster/refusals.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { getHolidaysRoute } from "../roster/calendar/get-holidays.ts";
import { saveHolidaysRoute } from "../roster/calendar/save-holidays.ts";
import { closeDayRoute } from "../roster/change/close-day.ts";
import { markAwayRoute } from "../roster/change/mark-away.ts";
import { previewAbsenceRoute } from "../roster/change/preview-absence.ts";
import { getDistrictCoverageRoute } from "../roster/cover/get-district-coverage.ts";
import { getRosterMonthRoute } from "../roster/draft/get-roster-month.ts";
import { saveRosterRowsRoute } from "../roster/draft/save-roster-rows.ts";
import { saveShiftCodesRoute } from "../roster/draft/save-shift-codes.ts";
import { getCalendarFeedRoute } from "../roster/feed/get-calendar-feed.ts";
import { renewCalendarFeedRoute } from "../roster/feed/renew-calendar-feed.ts";
import { revokeCalendarFeedRoute } from "../roster/feed/revoke-calendar-feed.ts";
import { decideLeaveRoute } from "../roster/leave/decide-leave.ts";
import { listOwnLeaveRoute } from "../roster/leave/list-own-leave.ts";
import { requestLeaveRoute } from "../roster/leave/request-leave.ts";
import { withdrawLeaveRoute } from "../roster/leave/withdraw-leave.ts";
import { listRequestsRoute } from "../roster/list-requests.ts";
import { getMyMonthRoute } from "../roster/month/get-my-month.ts";
import { compareVersionsRoute } from "../roster/publish/compare-versions.ts";
import { previewPublishingRoute } from "../roster/publish/preview-publishing.ts";
import { publishMonthRoute } from "../roster/publish/publish-month.ts";
import { saveRosterSettingRoute } from "../roster/settings/save-roster-setting.ts";
import { answerSwapRoute } from "../roster/swap/answer-swap.ts";
import { decideSwapRoute } from "../roster/swap/decide-swap.ts";
import { getSwapsWaitingRoute } from "../roster/swap/get-swaps-waiting.ts";
import { listOwnSwapsRoute } from "../roster/swap/list-own-swaps.ts";
import { listSwapChoicesRoute } from "../roster/swap/list-swap-choices.ts";
import { offerShiftRoute } from "../roster/swap/offer-shift.ts";
import { previewSwapRoute } from "../roster/swap/preview-swap.ts";
import { proposeSwapRoute } from "../roster/swap/propose-swap.ts";
import { takeShiftRoute } from "../roster/swap/take-shift.ts";
import { withdrawSwapRoute } from "../roster/swap/withdraw-swap.ts";

export const handler = serve("planning", rosterRefusals, {
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
  "propose-swap": proposeSwapRoute,
  "answer-swap": answerSwapRoute,
  "withdraw-swap": withdrawSwapRoute,
  "offer-shift": offerShiftRoute,
  "take-shift": takeShiftRoute,
  "preview-swap": previewSwapRoute,
  "decide-swap": decideSwapRoute,
  "list-own-swaps": listOwnSwapsRoute,
  "get-swaps-waiting": getSwapsWaitingRoute,
  "list-swap-choices": listSwapChoicesRoute,
} satisfies { [Name in RouteNameIn<"planning">]: Route<Name> });
