import { saveShiftCodes as contract } from "../../../shared/api/roster/save-shift-codes.ts";
import { goneCodes, requireUnused } from "../../../shared/roster/draft/code-uses.ts";
import { saveShiftCodes as save } from "../../../shared/roster/draft/save-shift-codes.ts";
import { route, type UseCase } from "../../http/route.ts";
import { districtById } from "../../store/district/districts.ts";
import { savedRowsOf } from "../../store/roster/draft-rows.ts";
import { monthHeadOf } from "../../store/roster/month-heads.ts";
import { rosterSettingOf } from "../../store/roster/roster-settings.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { codesReceipt, saveCodes, shiftCodesOf } from "../../store/roster/shift-codes.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { now } from "../../time/now.ts";
import { codeUsersOf } from "./code-users.ts";

const live = {
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

/**
 * Saves the shift codes of a clinic. A code that is used goes only where that is said of it: cells of a draft that have it
 * then say nothing.
 */
export const saveShiftCodes =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ clinicId, drops, ...wanted }, _, key) =>
    answerOnce(
      key,
      () => deps.codesReceipt(clinicId, key),
      async () => {
        const at = deps.now();
        const standing = await deps.shiftCodesOf(clinicId);
        const codes = save(wanted, standing);
        const answer = { revision: codes.revision };
        if (codes === standing) return { saved: answer };
        const gone = goneCodes(codes, standing, drops);
        const found = gone.length > 0 ? await codeUsersOf(deps, clinicId, at) : undefined;
        if (found) requireUnused(gone, found.users);
        const isSaved = await deps.saveCodes({ clinicId, codes, answer, key, now: at }, found?.asSeen);
        return isSaved ? { saved: answer } : undefined;
      },
    );

export const saveShiftCodesRoute = route(contract, saveShiftCodes(live));
