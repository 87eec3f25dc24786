import type { RouteNameIn } from "../../shared/api/routes.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { closeDayRoute } from "../roster/close-day.ts";
import { getRosterMonthRoute } from "../roster/get-roster-month.ts";
import { markAwayRoute } from "../roster/mark-away.ts";
import { previewAbsenceRoute } from "../roster/preview-absence.ts";
import { previewPublishingRoute } from "../roster/preview-publishing.ts";
import { publishMonthRoute } from "../roster/publish-month.ts";
import { saveRosterRowsRoute } from "../roster/save-roster-rows.ts";
import { saveRosterSettingRoute } from "../roster/save-roster-setting.ts";
import { saveShiftCodesRoute } from "../roster/save-shift-codes.ts";

export const handler = serve("planning", {
  "get-roster-month": getRosterMonthRoute,
  "save-roster-rows": saveRosterRowsRoute,
  "save-shift-codes": saveShiftCodesRoute,
  "save-roster-setting": saveRosterSettingRoute,
  "preview-publishing": previewPublishingRoute,
  "publish-month": publishMonthRoute,
  "preview-absence": previewAbsenceRoute,
  "mark-away": markAwayRoute,
  "close-day": closeDayRoute,
} satisfies { [Name in RouteNameIn<"planning">]: Route<Name> });
