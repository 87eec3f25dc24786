import { closeDay } from "./close-day.ts";
import { getRosterMonth } from "./get-roster-month.ts";
import { markAway } from "./mark-away.ts";
import { previewAbsence } from "./preview-absence.ts";
import { previewPublishing } from "./preview-publishing.ts";
import { publishMonth } from "./publish-month.ts";
import { saveRosterRows } from "./save-roster-rows.ts";
import { saveRosterSetting } from "./save-roster-setting.ts";
import { saveShiftCodes } from "./save-shift-codes.ts";

/** What can be asked of rosters. */
export const rosterRoutes = [
  getRosterMonth,
  saveRosterRows,
  saveShiftCodes,
  saveRosterSetting,
  previewPublishing,
  publishMonth,
  previewAbsence,
  markAway,
  closeDay,
] as const;
