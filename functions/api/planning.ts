import type { RouteNameIn } from "../../shared/api/routes.ts";
import { rosterRefusals } from "../../shared/roster/refusals.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { answerSwapRoute } from "../roster/answer-swap.ts";
import { closeDayRoute } from "../roster/close-day.ts";
import { compareVersionsRoute } from "../roster/compare-versions.ts";
import { decideLeaveRoute } from "../roster/decide-leave.ts";
import { decideSwapRoute } from "../roster/decide-swap.ts";
import { getCalendarFeedRoute } from "../roster/get-calendar-feed.ts";
import { getDistrictCoverageRoute } from "../roster/get-district-coverage.ts";
import { getHolidaysRoute } from "../roster/get-holidays.ts";
import { getMyMonthRoute } from "../roster/get-my-month.ts";
import { getRosterMonthRoute } from "../roster/get-roster-month.ts";
import { getSwapsWaitingRoute } from "../roster/get-swaps-waiting.ts";
import { listOwnLeaveRoute } from "../roster/list-own-leave.ts";
import { listOwnSwapsRoute } from "../roster/list-own-swaps.ts";
import { listRequestsRoute } from "../roster/list-requests.ts";
import { listSwapChoicesRoute } from "../roster/list-swap-choices.ts";
import { markAwayRoute } from "../roster/mark-away.ts";
import { offerShiftRoute } from "../roster/offer-shift.ts";
import { previewAbsenceRoute } from "../roster/preview-absence.ts";
import { previewPublishingRoute } from "../roster/preview-publishing.ts";
import { previewSwapRoute } from "../roster/preview-swap.ts";
import { proposeSwapRoute } from "../roster/propose-swap.ts";
import { publishMonthRoute } from "../roster/publish-month.ts";
import { renewCalendarFeedRoute } from "../roster/renew-calendar-feed.ts";
import { requestLeaveRoute } from "../roster/request-leave.ts";
import { revokeCalendarFeedRoute } from "../roster/revoke-calendar-feed.ts";
import { saveHolidaysRoute } from "../roster/save-holidays.ts";
import { saveRosterRowsRoute } from "../roster/save-roster-rows.ts";
import { saveRosterSettingRoute } from "../roster/save-roster-setting.ts";
import { saveShiftCodesRoute } from "../roster/save-shift-codes.ts";
import { takeShiftRoute } from "../roster/take-shift.ts";
import { withdrawLeaveRoute } from "../roster/withdraw-leave.ts";
import { withdrawSwapRoute } from "../roster/withdraw-swap.ts";

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
