import type { RosterMonthState } from "../month/create-roster-month.ts";
import { rosterText } from "../text.ts";
import type { DeedsLater } from "./create-deeds-later.ts";

/** Something that can be done, in a word. */
export type NamedAct = { word: string; run: () => void };

/** The ways to fill what is empty in a month, of which a month has those that have something to fill from. */
export const fillingActs = (month: RosterMonthState, ask: DeedsLater["ask"]): NamedAct[] => [
  { word: rosterText().fill, run: () => ask(({ filling }) => filling.run()) },
  ...(month.answer().carried ? [{ word: rosterText().copyMonth, run: () => ask((deeds) => deeds.copyBefore()) }] : []),
  ...(month.answer().settings.rotations.length > 0
    ? [{ word: rosterText().fillFromRotations, run: () => ask((deeds) => deeds.fillFromRotations()) }]
    : []),
];
