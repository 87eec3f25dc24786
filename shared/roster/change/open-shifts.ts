import { type MonthSeen, ruled, unknownIn } from "../publish/month-seen.ts";
import { rulesOf } from "../settings/rules-of.ts";
import { handOver, type ShiftOf } from "./absence.ts";
import { coversFor, type OpenShift } from "./covers-for.ts";
import { layOver } from "./lay-over.ts";

/** Who can take over the shifts of a month that are taken off, as it was published. */
export const openShifts = (seen: MonthSeen, off: readonly ShiftOf[]): OpenShift[] => {
  const { plan, published, months } = seen;
  if (!published) return [];
  const { rows, codes } = published;
  const left = layOver(plan.month, rows, handOver(rows, off, []));
  const month = ruled({ ...seen, plan: { ...plan, rows: left, codes } });
  return coversFor({ month, months, rules: rulesOf(seen.settings.rules), unread: unknownIn(seen) }, off);
};
