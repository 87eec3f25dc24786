import { saveShiftCodes } from "../../../../functions/roster/draft/save-shift-codes.ts";
import { districtById } from "../../../../functions/store/district/districts.ts";
import { savedRowsOf } from "../../../../functions/store/roster/draft-rows.ts";
import { monthHeadOf } from "../../../../functions/store/roster/month-heads.ts";
import { rosterSettingOf } from "../../../../functions/store/roster/roster-settings.ts";
import { rosterVersionOf } from "../../../../functions/store/roster/roster-versions.ts";
import { codesReceipt, saveCodes, shiftCodesOf } from "../../../../functions/store/roster/shift-codes.ts";
import { clinicId, morningCode, planner } from "../../../functions/roster/planning.ts";
import type { Scenarios } from "../scenario.ts";
import { key, place } from "../scene.ts";

export const scenarios: Scenarios = {
  "": {
    prepare: place,
    act: (at) =>
      saveShiftCodes({
        shiftCodesOf,
        codesReceipt,
        saveCodes,
        now: () => at,
        districtById,
        rosterSettingOf,
        monthHeadOf,
        rosterVersionOf,
        savedRowsOf,
      })({ clinicId, revision: 0, codes: [morningCode] }, planner, key("codes")),
  },
};
