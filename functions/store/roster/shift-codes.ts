import type { ClinicId } from "../../../shared/place/clinic.ts";
import { SavedRevision } from "../../../shared/roster/draft/saved.ts";
import { noCodes, ShiftCodes } from "../../../shared/roster/draft/shift-codes.ts";
import { itemAt } from "../table/items.ts";
import { shiftCodesKey } from "../table/keys.ts";
import { putRevision } from "../table/put-revision.ts";
import { transact } from "../table/transact.ts";
import { type Left, rosterReceipts } from "./roster-receipts.ts";

/** The shift codes of a clinic, as they are this moment. */
export const shiftCodesOf = async (clinicId: ClinicId): Promise<ShiftCodes> => {
  const item = await itemAt(shiftCodesKey(clinicId));
  return item ? ShiftCodes.parse(item) : noCodes;
};

const receipts = rosterReceipts(SavedRevision);

/** What a save of shift codes left when it came before, or `null`. */
export const codesReceipt = receipts.find;

/**
 * Saves the shift codes of a clinic with their receipt, in the place of the revision before theirs.
 * @returns whether it did; where not, this save came before, or others were saved meanwhile
 */
export const saveCodes = async (saving: Left<SavedRevision> & { codes: ShiftCodes }): Promise<boolean> => {
  const { clinicId, codes } = saving;
  const conflict = await transact<Record<string, unknown>>({
    receipt: receipts.keep(saving),
    codes: putRevision({ ...shiftCodesKey(clinicId), ...codes }, (item) => ShiftCodes.parse(item)),
  });
  return conflict === undefined;
};
