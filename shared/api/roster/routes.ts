import { answerSwap } from "./answer-swap.ts";
import { closeDay } from "./close-day.ts";
import { compareVersions } from "./compare-versions.ts";
import { decideLeave } from "./decide-leave.ts";
import { decideSwap } from "./decide-swap.ts";
import { endAbsence } from "./end-absence.ts";
import { getCalendarFeed } from "./get-calendar-feed.ts";
import { getDistrictCoverage } from "./get-district-coverage.ts";
import { getHolidays } from "./get-holidays.ts";
import { getMyMonth } from "./get-my-month.ts";
import { getRosterMonth } from "./get-roster-month.ts";
import { getSwapsWaiting } from "./get-swaps-waiting.ts";
import { listAbsences } from "./list-absences.ts";
import { listOwnLeave } from "./list-own-leave.ts";
import { listOwnSwaps } from "./list-own-swaps.ts";
import { listRequests } from "./list-requests.ts";
import { listSwapChoices } from "./list-swap-choices.ts";
import { markAway } from "./mark-away.ts";
import { offerShift } from "./offer-shift.ts";
import { previewAbsence } from "./preview-absence.ts";
import { previewEndAbsence } from "./preview-end-absence.ts";
import { previewPublishing } from "./preview-publishing.ts";
import { previewSwap } from "./preview-swap.ts";
import { proposeSwap } from "./propose-swap.ts";
import { publishMonth } from "./publish-month.ts";
import { readCalendarFeed } from "./read-calendar-feed.ts";
import { renewCalendarFeed } from "./renew-calendar-feed.ts";
import { requestLeave } from "./request-leave.ts";
import { revokeCalendarFeed } from "./revoke-calendar-feed.ts";
import { saveHolidays } from "./save-holidays.ts";
import { saveRosterRows } from "./save-roster-rows.ts";
import { saveRosterSetting } from "./save-roster-setting.ts";
import { saveShiftCodes } from "./save-shift-codes.ts";
import { takeShift } from "./take-shift.ts";
import { withdrawLeave } from "./withdraw-leave.ts";
import { withdrawSwap } from "./withdraw-swap.ts";

/** What can be asked of rosters. */
export const rosterRoutes = [
  getHolidays,
  saveHolidays,
  getRosterMonth,
  saveRosterRows,
  saveShiftCodes,
  saveRosterSetting,
  previewPublishing,
  publishMonth,
  previewAbsence,
  markAway,
  listAbsences,
  previewEndAbsence,
  endAbsence,
  closeDay,
  requestLeave,
  withdrawLeave,
  decideLeave,
  listRequests,
  listOwnLeave,
  getMyMonth,
  getCalendarFeed,
  renewCalendarFeed,
  revokeCalendarFeed,
  readCalendarFeed,
  getDistrictCoverage,
  compareVersions,
  proposeSwap,
  answerSwap,
  withdrawSwap,
  offerShift,
  takeShift,
  previewSwap,
  decideSwap,
  listOwnSwaps,
  getSwapsWaiting,
  listSwapChoices,
] as const;
