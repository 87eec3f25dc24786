import { getRosterMonth } from "./get-roster-month.ts";
import { previewPublishing } from "./preview-publishing.ts";
import { publishMonth } from "./publish-month.ts";
import { saveRosterRows } from "./save-roster-rows.ts";
import { saveShiftCodes } from "./save-shift-codes.ts";

/** What can be asked of rosters. */
export const rosterRoutes = [getRosterMonth, saveRosterRows, saveShiftCodes, previewPublishing, publishMonth] as const;
