import type { ClinicId } from "../../../shared/place/clinic.ts";
import { type DraftReceipt, RevisionReceipt } from "../../../shared/roster/draft/receipt.ts";
import type { SavedRevision } from "../../../shared/roster/draft/saved.ts";
import { noCodes, ShiftCodes } from "../../../shared/roster/draft/shift-codes.ts";
import { itemAt } from "../table/items.ts";
import { shiftCodesKey } from "../table/keys.ts";
import { putRevision } from "../table/put-revision.ts";
import { type Conflict, transact } from "../table/transact.ts";
import { draftReceipts, type Left } from "./draft-receipts.ts";

/** The shift codes of a clinic, as they are this moment. */
export const shiftCodesOf = async (clinicId: ClinicId): Promise<ShiftCodes> => {
  const item = await itemAt(shiftCodesKey(clinicId));
  return item ? ShiftCodes.parse(item) : noCodes;
};

const receipts = draftReceipts(RevisionReceipt);

/** What a save of shift codes left when it came before, or `null`. */
export const codesReceipt = receipts.find;

/** Saves the shift codes of a clinic in the place of the revision before theirs. */
export const saveCodes = (
  saving: Left<SavedRevision> & { codes: ShiftCodes },
): Promise<Conflict<{ receipt: DraftReceipt<SavedRevision>; codes: ShiftCodes }> | undefined> =>
  transact({
    receipt: receipts.keep(saving),
    codes: putRevision({ ...shiftCodesKey(saving.clinicId), ...saving.codes }, (item) => ShiftCodes.parse(item)),
  });
