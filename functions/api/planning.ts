import type { RouteNameIn } from "../../shared/api/routes.ts";
import { rosterRefusals } from "../../shared/roster/refusals.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { closeDayRoute } from "../roster/change/close-day.ts";
import { markAwayRoute } from "../roster/change/mark-away.ts";
import { previewAbsenceRoute } from "../roster/change/preview-absence.ts";
import { getRosterMonthRoute } from "../roster/draft/get-roster-month.ts";
import { saveRosterRowsRoute } from "../roster/draft/save-roster-rows.ts";
import { saveShiftCodesRoute } from "../roster/draft/save-shift-codes.ts";
import { decideLeaveRoute } from "../roster/leave/decide-leave.ts";
import { endAbsenceRoute } from "../roster/leave/end-absence.ts";
import { listAbsencesRoute } from "../roster/leave/list-absences.ts";
import { previewEndAbsenceRoute } from "../roster/leave/preview-end-absence.ts";
import { listRequestsRoute } from "../roster/list-requests.ts";
import { compareVersionsRoute } from "../roster/publish/compare-versions.ts";
import { previewPublishingRoute } from "../roster/publish/preview-publishing.ts";
import { publishMonthRoute } from "../roster/publish/publish-month.ts";
import { saveRosterSettingRoute } from "../roster/settings/save-roster-setting.ts";
import { decideSwapRoute } from "../roster/swap/decide-swap.ts";
import { offerShiftRoute } from "../roster/swap/offer-shift.ts";
import { previewSwapRoute } from "../roster/swap/preview-swap.ts";

export const handler = serve("planning", rosterRefusals, {
  "get-roster-month": getRosterMonthRoute,
  "save-roster-rows": saveRosterRowsRoute,
  "save-shift-codes": saveShiftCodesRoute,
  "save-roster-setting": saveRosterSettingRoute,
  "preview-publishing": previewPublishingRoute,
  "publish-month": publishMonthRoute,
  "preview-absence": previewAbsenceRoute,
  "mark-away": markAwayRoute,
  "list-absences": listAbsencesRoute,
  "preview-end-absence": previewEndAbsenceRoute,
  "end-absence": endAbsenceRoute,
  "close-day": closeDayRoute,
  "decide-leave": decideLeaveRoute,
  "list-requests": listRequestsRoute,
  "compare-versions": compareVersionsRoute,
  "offer-shift": offerShiftRoute,
  "preview-swap": previewSwapRoute,
  "decide-swap": decideSwapRoute,
} satisfies { [Name in RouteNameIn<"planning">]: Route<Name> });
