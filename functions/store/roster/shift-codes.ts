import type { ClinicId } from "../../../shared/place/clinic.ts";
import { noCodes, ShiftCodes } from "../../../shared/roster/draft/shift-codes.ts";
import { itemAt } from "../table/items.ts";
import { shiftCodesKey } from "../table/keys.ts";

/** The shift codes of a clinic, as they are this moment. */
export const shiftCodesOf = async (clinicId: ClinicId): Promise<ShiftCodes> => {
  const item = await itemAt(shiftCodesKey(clinicId));
  return item ? ShiftCodes.parse(item) : noCodes;
};
