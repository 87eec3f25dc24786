import { getRosterMonth, getRosterMonthStore } from "../../../functions/roster/draft/get-roster-month.ts";
import { saveRosterRows } from "../../../functions/roster/draft/save-roster-rows.ts";
import { saveShiftCodes } from "../../../functions/roster/draft/save-shift-codes.ts";
import { saveRosterSetting } from "../../../functions/roster/settings/save-roster-setting.ts";
import { directoryOf } from "../../../functions/store/district/directory-of.ts";
import { districtById } from "../../../functions/store/district/districts.ts";
import { rowsReceipt, saveDraftRows, savedRowsOf } from "../../../functions/store/roster/draft-rows.ts";
import { monthHeadOf } from "../../../functions/store/roster/month-heads.ts";
import { rosterSettingOf, saveSetting, settingReceipt } from "../../../functions/store/roster/roster-settings.ts";
import { rosterVersionOf } from "../../../functions/store/roster/roster-versions.ts";
import { codesReceipt, saveCodes, shiftCodesOf } from "../../../functions/store/roster/shift-codes.ts";
import { getRosterMonth as getRosterMonthContract } from "../../../shared/api/roster/get-roster-month.ts";
import { saveRosterRows as saveRosterRowsContract } from "../../../shared/api/roster/save-roster-rows.ts";
import { saveRosterSetting as saveRosterSettingContract } from "../../../shared/api/roster/save-roster-setting.ts";
import { saveShiftCodes as saveShiftCodesContract } from "../../../shared/api/roster/save-shift-codes.ts";
import type { Outpost } from "../../../shared/place/outpost.ts";
import type { DraftRow } from "../../../shared/roster/draft/draft-row.ts";
import { noCodes } from "../../../shared/roster/draft/shift-codes.ts";
import type { ShiftCode } from "../../../shared/roster/month/shift-code.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { asListed } from "../http/as-listed.ts";
import { late } from "./late.ts";

/** The clock of the use cases below: Thursday 10 December 2026, 07.00 WIB, until a test moves it. */
export const clock = { now: instantAt("2026-12-10", 7 * 60, "WIB") };

const now = () => clock.now;

export const rosterMonth = asListed(getRosterMonthContract, getRosterMonth({ ...getRosterMonthStore, now }));

const savingRows = { directoryOf, shiftCodesOf, savedRowsOf, rowsReceipt, saveDraftRows, now };
const savingCodes = {
  shiftCodesOf,
  codesReceipt,
  saveCodes,
  now,
  districtById,
  rosterSettingOf,
  monthHeadOf,
  rosterVersionOf,
  savedRowsOf,
};

const savingSetting = { rosterSettingOf, settingReceipt, saveSetting, now };
export const saveSettingOf = asListed(saveRosterSettingContract, saveRosterSetting(savingSetting));

export const saveRows = asListed(saveRosterRowsContract, saveRosterRows(savingRows));
export const saveClinicCodes = asListed(saveShiftCodesContract, saveShiftCodes(savingCodes));

/** The same by whoever has read before anything was saved, and writes after it. */
export const saveRowsLate: typeof saveRows = (...asked) =>
  asListed(
    saveRosterRowsContract,
    saveRosterRows({ ...savingRows, savedRowsOf: late([], savedRowsOf), rowsReceipt: late(null, rowsReceipt) }),
  )(...asked);
export const saveClinicCodesLate: typeof saveClinicCodes = (...asked) =>
  asListed(
    saveShiftCodesContract,
    saveShiftCodes({
      ...savingCodes,
      shiftCodesOf: late(noCodes, shiftCodesOf),
      codesReceipt: late(null, codesReceipt),
    }),
  )(...asked);

/** The same where something happens between the look at where codes are used and the write. */
export const saveCodesAfter = (meanwhile: () => Promise<unknown>): typeof saveClinicCodes => {
  let isFirst = true;
  const saving = async (...asked: Parameters<typeof saveCodes>): Promise<boolean> => {
    if (isFirst) await meanwhile();
    isFirst = false;
    return saveCodes(...asked);
  };
  return asListed(saveShiftCodesContract, saveShiftCodes({ ...savingCodes, saveCodes: saving }));
};

export const clinicId = "3604-cikande";
export const planner = { role: "scheduler", accountId: "jadwal", clinicIds: [clinicId] } as const;

/** A morning of general practice, shorter on Fridays. */
export const morningCode: ShiftCode = {
  code: "P",
  name: "Poli umum pagi",
  hours: { from: 8 * 60, to: 12 * 60 },
  friday: { from: 8 * 60, to: 11 * 60 },
  practice: { services: ["umum"], minutes: 10 },
};

/** The same face to face at an outpost. */
export const atOutpost = (outpost: Outpost) =>
  ({
    ...morningCode,
    practice: { channel: "in-person", services: ["umum"], minutes: 10 },
    outpost,
  }) satisfies ShiftCode;

/** A guard in which nobody can be booked. */
export const guardCode: ShiftCode = { code: "J", name: "Jaga", hours: { from: 14 * 60, to: 20 * 60 } };

/** A row as a scheduler sends it who saw this revision. */
export const rowOf = (practitionerId: string, revision: number, cells: DraftRow["cells"]): DraftRow => ({
  practitionerId,
  revision,
  cells,
  locked: [],
});

/** The same by whoever has read before anything was saved, and writes after it. */
export const saveSettingLate: typeof saveSettingOf = (...asked) => {
  const [setting, receipt] = [late(undefined, rosterSettingOf), late(null, settingReceipt)];
  return asListed(
    saveRosterSettingContract,
    saveRosterSetting({ ...savingSetting, rosterSettingOf: setting, settingReceipt: receipt }),
  )(...asked);
};
