import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { withRamadan } from "../../../../shared/roster/month/with-ramadan.ts";
import type { MonthAnswer } from "./create-roster-month.ts";

/** The codes of a month, with the days on which their hours of Ramadan hold. */
export const codesIn = ({ codes, ramadan, month }: MonthAnswer): ShiftCode[] =>
  withRamadan(codes.codes, ramadan, month);
