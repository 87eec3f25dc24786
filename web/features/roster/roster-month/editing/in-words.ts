import { mostShifts } from "../../../../../shared/roster/month/roster-row.ts";
import { hoursOn, type ShiftCode } from "../../../../../shared/roster/month/shift-code.ts";
import type { LocalDate } from "../../../../../shared/time/local-date.ts";
import { wallHours } from "../../../../parts/roster/wall-hours.ts";
import type { Gesture } from "../sheet/gesture.ts";
import { type Entry, textOf } from "../sheet/sheet.ts";
import { rosterText } from "../text.ts";
import type { Said } from "./said.ts";

/** From when until when a code's shift is on a day. */
export const hoursText = (code: ShiftCode, date: LocalDate): string => wallHours(hoursOn(code, date));

/** What a cell holds, with the hours of each code. */
export const contentText = (entry: Entry, date: LocalDate, codes: readonly ShiftCode[]): string => {
  const shifts = entry.codes.map((name) => {
    const code = codes.find((one) => one.code === name);
    return code
      ? rosterText().codeWithHours(name, [hoursText(code, date), code.outpost?.name ?? []].flat().join(", "))
      : name;
  });
  return shifts.length > 0 ? shifts.join(", ") : rosterText().free;
};

/** What a cell holds, in short. */
export const entryText = (entry: Entry): string => textOf(entry) || rosterText().free;

/** That a cell holds more than a day can. */
export const crowdText = ({ codes }: Entry): string[] =>
  codes.length > mostShifts ? [rosterText().tooMany(mostShifts)] : [];

const gestureText = ({ changes, past, locked }: Gesture): string[] => [
  ...(changes.length > 0 ? [rosterText().changed(changes.length)] : []),
  ...(past > 0 ? [rosterText().leftPast(past)] : []),
  ...(locked > 0 ? [rosterText().leftLocked(locked)] : []),
];

/** What a gesture came to, in words. */
export const saidText = (said: Said | undefined): string => {
  switch (said?.what) {
    case "changed":
      return [...gestureText(said.gesture), ...(said.cut ? [rosterText().cut] : [])].join(" ");
    case "locked":
      return said.gesture.past > 0 ? rosterText().leftPast(said.gesture.past) : rosterText().nowLocked;
    case "unlocked":
      return said.gesture.past > 0 ? rosterText().leftPast(said.gesture.past) : rosterText().nowUnlocked;
    case "selected":
      return rosterText().selected(said.rows, said.columns);
    case "copied":
      return rosterText().copied(said.cells);
    case "filled":
      return `${rosterText().filled(said.cells)} ${said.left()}`.trim();
    case "no-swap":
      return rosterText().noSwap[said.why];
    case "undone":
      return rosterText().undone(said.cells);
    case "redone":
      return rosterText().redone(said.cells);
    case "nothing-to-undo":
      return rosterText().nothingToUndo;
    case "nothing-to-redo":
      return rosterText().nothingToRedo;
    case undefined:
      return "";
  }
};
