import type { ClinicId } from "../../../shared/place/clinic.ts";
import { SavedRevision } from "../../../shared/roster/draft/saved.ts";
import { type FoundCodes, noCodes, ShiftCodes } from "../../../shared/roster/draft/shift-codes.ts";
import { type Item, itemAt } from "../table/items.ts";
import { shiftCodesKey } from "../table/keys.ts";
import { replaceRevision, revisionIn } from "../table/put-revision.ts";
import { reader, readOr } from "../table/readable.ts";
import { type Piece, transact } from "../table/transact.ts";
import { type LeftReceipt, rosterReceipts } from "./roster-receipts.ts";

const codesFromItem = reader((item: Item): FoundCodes => ShiftCodes.parse(item));

/** The shift codes of a clinic, as they are this moment; where they can't be read, that they can't. */
export const shiftCodesOf = async (clinicId: ClinicId): Promise<FoundCodes> => {
  const item = await itemAt(shiftCodesKey(clinicId));
  if (!item) return noCodes;
  return readOr(item, codesFromItem, { codes: [], revision: revisionIn(item), isUnreadable: true });
};

const receipts = rosterReceipts(SavedRevision);

/** What a save of shift codes left when it came before, or `null`. */
export const codesReceipt = receipts.find;

/**
 * Saves the shift codes of a clinic with their receipt, in the place of the revision before theirs.
 * @param asSeen what else has to be as it was seen; @default nothing
 * @returns whether it did; where not, this save came before, or others were saved meanwhile
 */
export const saveCodes = async (
  saving: LeftReceipt<SavedRevision> & { codes: ShiftCodes },
  asSeen: Record<string, Piece<Item>> = {},
): Promise<boolean> => {
  const { clinicId, codes } = saving;
  const conflict = await transact<Record<string, unknown>>({
    ...asSeen,
    receipt: receipts.keep(saving),
    codes: replaceRevision({ ...shiftCodesKey(clinicId), ...codes }),
  });
  return conflict === undefined;
};
