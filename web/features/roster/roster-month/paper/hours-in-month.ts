import { hoursOn, type ShiftCode } from "../../../../../shared/roster/month/shift-code.ts";
import { isInSpans } from "../../../../../shared/time/date-span.ts";
import { type LocalDate, weekdayOf } from "../../../../../shared/time/local-date.ts";
import { friday } from "../../../../../shared/time/weekday.ts";
import { wallHours } from "../../../../parts/roster/wall-hours.ts";
import { shortWeekday } from "../../../../time/format-time.ts";
import { rosterText } from "../text.ts";
import { paperText } from "./text.ts";

/** The hours of a code on days of one kind: those of most, and a Friday's where they are others. */
const hoursAmong = (code: ShiftCode, dates: readonly LocalDate[]): string[] => {
  const short = dates.find((date) => weekdayOf(date) === friday);
  const usual = dates.find((date) => weekdayOf(date) !== friday);
  const most = usual === undefined ? [] : [wallHours(hoursOn(code, usual))];
  const others = short === undefined ? [] : [wallHours(hoursOn(code, short))].filter((hours) => !most.includes(hours));
  return [...most, ...others.map((hours) => rosterText().hoursOnDay(shortWeekday(short ?? ""), hours))];
};

/** All the hours that a code has in a month: paper is read on each of its days. */
export const hoursInMonth = (code: ShiftCode, dates: readonly LocalDate[]): string => {
  const isFasting = (date: LocalDate): boolean => code.ramadan !== undefined && isInSpans(code.fasting ?? [], date);
  const fasting = hoursAmong(code, dates.filter(isFasting));
  return [
    ...hoursAmong(
      code,
      dates.filter((date) => !isFasting(date)),
    ),
    ...(fasting.length > 0 ? [paperText().ramadan(fasting.join(", "))] : []),
  ].join(", ");
};
