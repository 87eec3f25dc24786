import type { ResponseOf } from "../../../../shared/api/routes.ts";
import type { OwnShift } from "../../../../shared/roster/month/own-shifts.ts";

export type SwapsOfMonth = ResponseOf<"get-swaps-waiting">;
export type AskedShift = SwapsOfMonth["asked"][number];

/** The request that a shift of one's own is in, while it can still come to something. */
export const askedIn = (
  { asked }: SwapsOfMonth,
  { clinicId, date, code }: Pick<OwnShift, "clinicId" | "date" | "code">,
): AskedShift | undefined => asked.find((one) => one.clinicId === clinicId && one.date === date && one.code === code);
