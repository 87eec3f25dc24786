import { saveRosterSetting as contract } from "../../shared/api/roster/save-roster-setting.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { firstSave } from "../../shared/roster/draft/receipt.ts";
import { saveRosterSetting as save } from "../../shared/roster/settings/save-roster-setting.ts";
import { route, type UseCase } from "../http/route.ts";
import { rosterSettingOf, saveSetting, settingReceipt } from "../store/roster/roster-settings.ts";
import { now } from "../time/now.ts";

const live = { rosterSettingOf, settingReceipt, saveSetting, now };

/** Saves a clinic's rotations, rules or wanted cover. Rosters that are published stay as they are. */
export const saveRosterSetting =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, ...wanted }, _, key) => {
    const [standing, receipt] = await Promise.all([
      deps.rosterSettingOf(clinicId, wanted.setting.kind),
      deps.settingReceipt(clinicId, key),
    ]);
    const first = firstSave(receipt, key);
    if (first) return first;
    const kept = save(wanted, standing);
    const answer = { revision: kept.revision };
    if (kept === standing) return answer;
    const conflict = await deps.saveSetting({ clinicId, kept, answer, key, now: deps.now() });
    if (!conflict) return answer;
    const before = firstSave(conflict.receipt, key);
    if (before) return before;
    throw new Refusal("roster.setting-changed");
  };

export const saveRosterSettingRoute = route(contract, saveRosterSetting(live));
