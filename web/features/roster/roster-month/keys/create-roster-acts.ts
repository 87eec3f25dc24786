import { createActs } from "../../../acts/acts.ts";
import { copyBefore } from "./copy-before.ts";
import type { RosterMonthState } from "./create-roster-month.ts";
import { fillFromRotations } from "./fill-from-rotations.ts";
import { rosterText } from "./text.ts";

type Doors = { publish: () => void; fill: () => void };

/** Names what keys do in the grid, for the sheet of keys, and what of it the palette can do. */
export const createRosterActs = (month: RosterMonthState, doors: Doors): void =>
  createActs(() => {
    const words = rosterText().keys;
    return [
      { word: rosterText().publishButton, run: doors.publish },
      { word: rosterText().fill, run: doors.fill },
      ...(month.answer().carried ? [{ word: rosterText().copyMonth, run: () => void copyBefore(month) }] : []),
      ...(month.answer().settings.rotations.length > 0
        ? [{ word: rosterText().fillFromRotations, run: () => void fillFromRotations(month) }]
        : []),
      { word: rosterText().undo, key: "Ctrl Z", run: () => month.editing.step("undo") },
      { word: rosterText().redo, key: "Ctrl Y", run: () => month.editing.step("redo") },
      { word: words.write, key: "A–Z" },
      { word: words.add, key: "+" },
      { word: words.empty, key: "Del" },
      { word: words.list, key: "F2" },
      { word: words.lock, key: "Alt L" },
      { word: words.extend, key: "Shift ←↑→↓" },
      { word: words.swap, key: "Alt ←↑→↓" },
      { word: words.column, key: "Ctrl Space" },
      { word: words.row, key: "Shift Space" },
      { word: words.all, key: "Ctrl A" },
      { word: words.clipboard, key: "Ctrl C X V" },
      { word: words.fillDown, key: "Ctrl D" },
      { word: words.fillRight, key: "Ctrl R" },
      { word: words.save, key: "Ctrl S" },
    ];
  });
