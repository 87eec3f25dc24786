import { saveShiftCodes } from "../../../../functions/roster/draft/save-shift-codes.ts";
import { codesReceipt, saveCodes, shiftCodesOf } from "../../../../functions/store/roster/shift-codes.ts";
import { clinicId, morningCode, planner } from "../../../functions/roster/planning.ts";
import type { Scenarios } from "../scenario.ts";
import { key, place } from "../scene.ts";

export const scenarios: Scenarios = {
  "": {
    prepare: place,
    act: (at) =>
      saveShiftCodes({ shiftCodesOf, codesReceipt, saveCodes, now: () => at })(
        { clinicId, revision: 0, codes: [morningCode] },
        planner,
        key("codes"),
      ),
  },
};
