import type { ClinicId } from "../../../shared/place/clinic.ts";
import { SavedRevision } from "../../../shared/roster/draft/saved.ts";
import {
  type FoundSetting,
  type FoundSettings,
  KeptSetting,
  SettingKind,
  settingsOf,
} from "../../../shared/roster/settings/roster-setting.ts";
import { still } from "../table/clause.ts";
import { type Item, itemAt } from "../table/items.ts";
import { clinicRosterPartition, prefix, rosterSettingKey } from "../table/keys.ts";
import { replaceRevision, revisionIn } from "../table/put-revision.ts";
import { queryAll } from "../table/query.ts";
import { reader, readOr } from "../table/readable.ts";
import { type Piece, transact } from "../table/transact.ts";
import { check } from "../table/writes.ts";
import { type LeftReceipt, rosterReceipts } from "./roster-receipts.ts";

const keptFromItem = reader((item: Item): FoundSetting => KeptSetting.parse(item));

/** A setting from its item; one that can't be read says which it is, by its key. */
const foundSetting = (item: Item): FoundSetting =>
  readOr<FoundSetting, undefined>(item, keptFromItem, undefined) ?? {
    kind: SettingKind.parse(String(item.SK).slice(prefix.rosterSetting.length)),
    revision: revisionIn(item),
  };

/** One setting of a clinic's rosters as it is this moment, or `undefined`. */
export const rosterSettingOf = async (clinicId: ClinicId, kind: SettingKind): Promise<FoundSetting | undefined> => {
  const item = await itemAt(rosterSettingKey(clinicId, kind));
  return item && foundSetting(item);
};

/** All that a clinic has decided of how its rosters are made, as it is this moment. */
export const rosterSettingsOf = async (clinicId: ClinicId): Promise<FoundSettings> =>
  settingsOf(
    await queryAll(
      { partition: clinicRosterPartition(clinicId), prefix: prefix.rosterSetting, ConsistentRead: true },
      foundSetting,
    ),
  );

/** Lets the others of a transaction be written only while a setting is as it was seen; 0: none was saved that says its revision. */
export const whileSettingIs = (clinicId: ClinicId, kind: SettingKind, revision: number): Piece<Item> => ({
  write: check(rosterSettingKey(clinicId, kind), still("revision", revision === 0 ? undefined : revision)),
  parse: (item) => item,
});

const receipts = rosterReceipts(SavedRevision);

/** What a save of a setting left when it came before, or `null`. */
export const settingReceipt = receipts.find;

/**
 * Saves a setting with its receipt, in the place of the revision before its own.
 * @returns whether it did; where not, this save came before, or another was saved meanwhile
 */
export const saveSetting = async (saving: LeftReceipt<SavedRevision> & { kept: KeptSetting }): Promise<boolean> => {
  const { clinicId, kept } = saving;
  const conflict = await transact<Record<string, unknown>>({
    receipt: receipts.keep(saving),
    kept: replaceRevision({ ...rosterSettingKey(clinicId, kept.setting.kind), ...kept }),
  });
  return conflict === undefined;
};
