import type { OwnCase } from "../../matrix/own-case.ts";

export const ownCase: OwnCase = { fields: () => ({ minutes: [20], times: [0] }) };
