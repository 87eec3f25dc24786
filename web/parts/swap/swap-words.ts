import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { OwnedShift, Swap } from "../../../shared/roster/swap/swap.ts";
import { isolated } from "../../text/isolated.ts";
import { dayAndMonth, shortDate } from "../../time/format-time.ts";
import { type Directory, practitionerIn } from "../directory/create-directory.ts";
import { wallHours } from "../roster/wall-hours.ts";
import { swapText } from "./text.ts";

/** Somebody's name, or what stands for it where the directory has none. */
export const nameOf = (directory: Directory | undefined, id: PractitionerId): string =>
  practitionerIn(directory, id)?.name ?? id;

/** A shift in words: its day, its hours, its code, and where it is unless at the puskesmas itself. */
export const shiftWords = ({ date, hours, code, outpost }: Pick<OwnedShift, "date" | "hours" | "code" | "outpost">) =>
  [dayAndMonth(date), `${wallHours(hours)} (${code})`, ...(outpost ? [isolated(outpost.name)] : [])].join(", ");

/** A shift in a line as narrow as a phone. */
export const shiftInShort = ({ date, hours, code }: Pick<OwnedShift, "date" | "hours" | "code">): string =>
  `${shortDate(date)}, ${wallHours(hours)} (${code})`;

/** A shift with whose it is. */
const ownedWords = (shift: OwnedShift, directory: Directory | undefined): string =>
  swapText().of(nameOf(directory, shift.practitionerId), shiftWords(shift));

/** What a request is about. */
export const swapWords = (swap: Swap, directory: Directory | undefined): string => {
  if (swap.kind === "open") return swapText().open(shiftWords(swap.shift));
  const name = nameOf(directory, swap.shift.practitionerId);
  return swap.kind === "give"
    ? swapText().give(name, shiftWords(swap.shift))
    : swapText().swap(name, shiftWords(swap.shift), ownedWords(swap.inReturn, directory));
};

/** Where a request stands. */
export const stateWords = ({ kind, state }: Swap, directory: Directory | undefined): string => {
  const { states } = swapText();
  switch (state.status) {
    case "agreed":
      return states.agreed(nameOf(directory, state.by));
    case "approved":
      return kind === "swap" ? states.swapped : states.approved(nameOf(directory, state.by));
    case "declined":
      return states[state.who];
    case "withdrawn":
      return state.who === "colleague" ? states.takenBack : states.withdrawn;
    case "changed":
      return state.at === undefined ? states.changed : states.replaced;
    case "open":
    case "lapsed":
      return states[state.status];
  }
};

/** Who had agreed to take it, and why they take it no more: the shift is there for others again. */
export const formerWords = ({ former = [] }: Swap, directory: Directory | undefined): string[] =>
  former.map(({ by, who, answer }) =>
    [swapText().former[who](nameOf(directory, by)), answer && swapText().said(answer)].filter(Boolean).join(" "),
  );
