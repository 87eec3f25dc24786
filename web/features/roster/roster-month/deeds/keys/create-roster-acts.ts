import { createActs } from "../../../../../acts/acts.ts";
import type { RosterMonthState } from "../../month/create-roster-month.ts";
import { rosterText } from "../../text.ts";
import type { Deeds } from "../create-deeds.ts";
import { fillingActs } from "../filling-acts.ts";
import { keyText } from "./text.ts";

/** Names what keys do in the grid, for the sheet of keys, and what of it the palette can do. */
export const createRosterActs = (month: RosterMonthState, deeds: Deeds): void =>
  createActs(() => {
    const words = keyText();
    return [
      { word: rosterText().publishButton, run: () => void deeds.publishing.open() },
      ...fillingActs(month, (what) => void what(deeds)),
      { word: rosterText().undo, key: "Ctrl Z", run: () => month.editing.step("undo") },
      { word: rosterText().redo, key: "Ctrl Y", run: () => month.editing.step("redo") },
      { word: words.write, key: "A–Z" },
      { word: words.add, key: "+" },
      { word: words.empty, key: "Del" },
      { word: rosterText().codeList, key: "F2" },
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
