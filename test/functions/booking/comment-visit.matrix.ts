import type { OwnCase } from "../../matrix/own-case.ts";

export const ownCase: OwnCase = { fields: () => ({ text: ["Memakai kursi roda"], times: [0] }) };
