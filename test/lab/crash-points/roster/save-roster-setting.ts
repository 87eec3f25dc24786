import { saveRosterSetting } from "../../../../functions/roster/settings/save-roster-setting.ts";
import { rosterSettingOf, saveSetting, settingReceipt } from "../../../../functions/store/roster/roster-settings.ts";
import { usualChoice } from "../../../../shared/roster/settings/rules-of.ts";
import { clinicId, planner } from "../../../functions/roster/planning.ts";
import type { Scenarios } from "../scenario.ts";
import { key, place } from "../scene.ts";

export const scenarios: Scenarios = {
  "": {
    prepare: place,
    act: (at) =>
      saveRosterSetting({ rosterSettingOf, settingReceipt, saveSetting, now: () => at })(
        { clinicId, revision: 0, setting: { kind: "rules", rules: usualChoice } },
        planner,
        key("setting"),
      ),
  },
};
