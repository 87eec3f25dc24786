import type { ClinicId } from "../../../shared/place/clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { MonthSeen } from "../../../shared/roster/publish/month-seen.ts";
import type { lookAtMonthLive } from "./look-at-month.ts";

/**
 * Looks at months of a clinic, to show what a change of them does. While the sessions of one are still being brought to a
 * version, nothing is shown: what is published next is another version than this would say.
 * @throws Refusal `roster.publishing`, and what `lookAtMonth` refuses
 */
export const lookToPreview = async (
  { lookAtMonth }: { lookAtMonth: typeof lookAtMonthLive },
  clinicId: ClinicId,
  months: readonly RosterMonth[],
): Promise<MonthSeen[]> => {
  const seen = await Promise.all(months.map((month) => lookAtMonth(clinicId, month)));
  if (seen.some(({ head }) => head.publishing !== undefined)) throw new Refusal("roster.publishing");
  return seen;
};
