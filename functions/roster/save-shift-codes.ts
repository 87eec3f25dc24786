import { saveShiftCodes as contract } from "../../shared/api/roster/save-shift-codes.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { firstSave } from "../../shared/roster/draft/receipt.ts";
import { saveShiftCodes as save } from "../../shared/roster/draft/save-shift-codes.ts";
import { route, type UseCase } from "../http/route.ts";
import { codesReceipt, saveCodes, shiftCodesOf } from "../store/roster/shift-codes.ts";
import { now } from "../time/now.ts";

const live = { shiftCodesOf, codesReceipt, saveCodes, now };

/** Saves the shift codes of a clinic. A code that a draft still has may go: its cells then say nothing. */
export const saveShiftCodes =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, ...wanted }, _, key) => {
    const [standing, receipt] = await Promise.all([deps.shiftCodesOf(clinicId), deps.codesReceipt(clinicId, key)]);
    const first = firstSave(receipt, key);
    if (first) return first;
    const codes = save(wanted, standing);
    const answer = { revision: codes.revision };
    if (codes === standing) return answer;
    const conflict = await deps.saveCodes({ clinicId, codes, answer, key, now: deps.now() });
    if (!conflict) return answer;
    const before = firstSave(conflict.receipt, key);
    if (before) return before;
    throw new Refusal("roster.codes-changed");
  };

export const saveShiftCodesRoute = route(contract, saveShiftCodes(live));
