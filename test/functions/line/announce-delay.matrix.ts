import type { OwnCase } from "../../matrix/own-case.ts";

/** Longer than any session of a day here has run: a beginning that is past is refused. */
export const ownCase: OwnCase = { fields: () => ({ minutes: [480], times: [0] }) };
