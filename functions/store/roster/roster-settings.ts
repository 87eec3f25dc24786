import type { ClinicId } from "../../../shared/place/clinic.ts";
import { type DraftReceipt, RevisionReceipt } from "../../../shared/roster/draft/receipt.ts";
import type { SavedRevision } from "../../../shared/roster/draft/saved.ts";
import {
  KeptSetting,
  type RosterSetting,
  type RosterSettings,
  settingsOf,
} from "../../../shared/roster/settings/roster-setting.ts";
import { itemAt } from "../table/items.ts";
import { clinicRosterPartition, prefix, rosterSettingKey } from "../table/keys.ts";
import { putRevision } from "../table/put-revision.ts";
import { queryAll } from "../table/query.ts";
import { type Conflict, transact } from "../table/transact.ts";
import { draftReceipts, type Left } from "./draft-receipts.ts";

const keptFromItem = (item: unknown): KeptSetting => KeptSetting.parse(item);

/** One setting of a clinic's rosters as it is this moment, or `undefined`. */
export const rosterSettingOf = async (
  clinicId: ClinicId,
  kind: RosterSetting["kind"],
): Promise<KeptSetting | undefined> => {
  const item = await itemAt(rosterSettingKey(clinicId, kind));
  return item && keptFromItem(item);
};

/** All that a clinic has decided of how its rosters are made, as it is this moment. */
export const rosterSettingsOf = async (clinicId: ClinicId): Promise<RosterSettings> =>
  settingsOf(
    await queryAll(
      { partition: clinicRosterPartition(clinicId), prefix: prefix.rosterSetting, ConsistentRead: true },
      keptFromItem,
    ),
  );

const receipts = draftReceipts(RevisionReceipt);

/** What a save of a setting left when it came before, or `null`. */
export const settingReceipt = receipts.find;

/** Saves a setting in the place of the revision before its own. */
export const saveSetting = (
  saving: Left<SavedRevision> & { kept: KeptSetting },
): Promise<Conflict<{ receipt: DraftReceipt<SavedRevision>; kept: KeptSetting }> | undefined> =>
  transact({
    receipt: receipts.keep(saving),
    kept: putRevision({ ...rosterSettingKey(saving.clinicId, saving.kept.setting.kind), ...saving.kept }, keptFromItem),
  });
