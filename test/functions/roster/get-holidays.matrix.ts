import type { OwnCase } from "../../matrix/own-case.ts";

export const ownCase: OwnCase = { fields: () => ({ year: ["2042"] }) };
