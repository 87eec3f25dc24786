import { siteKey } from "../../../../shared/place/site.ts";
import type { OwnShift } from "../../../../shared/roster/month/own-shifts.ts";
import { outpostWords } from "../../../parts/roster/outpost-words.ts";
import { wallHours } from "../../../parts/roster/wall-hours.ts";
import { myMonthText } from "./text.ts";

const placeOf = ({ outpost }: OwnShift): string => (outpost ? outpostWords(outpost) : myMonthText().house);

const meetingOf = ({ channel }: OwnShift): string => myMonthText().met[channel ?? "video"];

/** In words what of a shift is otherwise than before: its hours, its place, how patients are met. */
export const shiftDifference = (was: OwnShift, is: OwnShift): string => {
  const both = [was, is];
  const differs = [
    { isOther: wallHours(was.hours) !== wallHours(is.hours), words: ({ hours }: OwnShift) => wallHours(hours) },
    { isOther: siteKey(was.outpost) !== siteKey(is.outpost), words: placeOf },
    { isOther: was.channel !== is.channel, words: meetingOf },
  ].filter(({ isOther }) => isOther);
  const [from = "", to = ""] = both.map((shift) => differs.map(({ words }) => words(shift)).join(", "));
  return myMonthText().fromTo(from, to);
};
