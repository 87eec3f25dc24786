import { shiftCodesKey } from "../../../functions/store/table/keys.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { guardCode, morningCode } from "./planning.ts";

const nightCode = { ...guardCode, code: "M", name: "Malam" };

/** A code goes, so that it is looked where it is used. */
export const ownCase: OwnCase = {
  items: ({ session }) => [{ ...shiftCodesKey(session.clinicId), revision: 7, codes: [morningCode, nightCode] }],
  fields: () => ({ revision: [7], codes: [[morningCode, guardCode]] }),
};
