import { saveShiftCodes as contract } from "../../../shared/api/roster/save-shift-codes.ts";
import { saveShiftCodes as save } from "../../../shared/roster/draft/save-shift-codes.ts";
import { route, type UseCase } from "../../http/route.ts";
import { codesReceipt, saveCodes, shiftCodesOf } from "../../store/roster/shift-codes.ts";
import { answerOnce } from "../../store/table/answer-once.ts";
import { now } from "../../time/now.ts";

const live = { shiftCodesOf, codesReceipt, saveCodes, now };

/** Saves the shift codes of a clinic. A code that a draft still has may go: its cells then say nothing. */
export const saveShiftCodes =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ clinicId, ...wanted }, _, key) =>
    answerOnce(
      key,
      () => deps.codesReceipt(clinicId, key),
      async () => {
        const standing = await deps.shiftCodesOf(clinicId);
        const codes = save(wanted, standing);
        const answer = { revision: codes.revision };
        const isSaved = codes === standing || (await deps.saveCodes({ clinicId, codes, answer, key, now: deps.now() }));
        return isSaved ? { saved: answer } : undefined;
      },
    );

export const saveShiftCodesRoute = route(contract, saveShiftCodes(live));
