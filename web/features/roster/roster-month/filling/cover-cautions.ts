import { droppedServices, unknownWeekdays } from "../../../../../shared/roster/rules/wants-of.ts";
import { weekdayOf } from "../../../../../shared/time/local-date.ts";
import { shortWeekday } from "../../../../time/format-time.ts";
import type { RosterView } from "../month/roster-view.ts";
import { fillingText } from "./text.ts";

/** What a scheduler should know of the cover of a month: which weekdays nobody knows, and what nobody gives any more. */
export const coverCautions = ({ findings, names, sheet }: RosterView): string[] => {
  const unknown = unknownWeekdays(findings.month()).flatMap((weekday) => {
    const date = sheet().dates.find((one) => weekdayOf(one) === weekday);
    return date ? [shortWeekday(date)] : [];
  });
  const dropped = droppedServices(findings.month()).map(names.service);
  return [
    ...(unknown.length > 0 ? [fillingText().unknownWeekdays(unknown.join(", "))] : []),
    ...(dropped.length > 0 ? [fillingText().droppedServices(dropped.join(", "))] : []),
  ];
};
