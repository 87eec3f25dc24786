import type { ResponseOf } from "../../../../../shared/api/routes.ts";
import type { ShiftCode } from "../../../../../shared/roster/month/shift-code.ts";
import { withRamadan } from "../../../../../shared/roster/month/with-ramadan.ts";

/** The codes of a month, with the days on which their hours of Ramadan hold. */
export const codesWritten = ({ codes, ramadan, month }: ResponseOf<"get-roster-month">): ShiftCode[] =>
  withRamadan(codes.codes, ramadan, month);
