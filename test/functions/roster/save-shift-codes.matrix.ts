import { shiftCodesKey } from "../../../functions/store/table/keys.ts";
import type { OwnCase } from "../../matrix/own-case.ts";
import { guardCode, morningCode } from "./planning.ts";

export const ownCase: OwnCase = {
  items: ({ session }) => [{ ...shiftCodesKey(session.clinicId), revision: 7, codes: [morningCode] }],
  fields: () => ({ revision: [7], codes: [[morningCode, guardCode]] }),
};
