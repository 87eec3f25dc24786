import { saveRosterSetting as contract } from "../../../shared/api/roster/save-roster-setting.ts";
import { saveRosterSetting as save } from "../../../shared/roster/settings/save-roster-setting.ts";
import { route, type UseCase } from "../../http/route.ts";
import { rosterSettingOf, saveSetting, settingReceipt } from "../../store/roster/roster-settings.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { now } from "../../time/now.ts";

const live = { rosterSettingOf, settingReceipt, saveSetting, now };

/** Saves a clinic's rotations, rules or wanted cover. Rosters that are published stay as they are. */
export const saveRosterSetting =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ clinicId, ...wanted }, _, key) =>
    answerOnce(
      key,
      () => deps.settingReceipt(clinicId, key),
      async () => {
        const standing = await deps.rosterSettingOf(clinicId, wanted.setting.kind);
        const kept = save(wanted, standing);
        const answer = { revision: kept.revision };
        const isSaved = kept === standing || (await deps.saveSetting({ clinicId, kept, answer, key, now: deps.now() }));
        return isSaved ? { saved: answer } : undefined;
      },
    );

export const saveRosterSettingRoute = route(contract, saveRosterSetting(live));
