import { isSameSite } from "../../../shared/place/site.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import type { Choice } from "./grouped-choices.ts";

/**
 * A free place with somebody else at the very hour of one whose session is closed, at the same place before others: who sits
 * there instead has mostly the same hours.
 */
export const sameHour = (choices: readonly Choice[], closed: Slot): Choice | undefined => {
  const then = choices.filter(({ slot }) => slot.start === closed.start && slot.sessionId !== closed.sessionId);
  return then.find(({ slot }) => isSameSite(slot.comeTo, closed.comeTo)) ?? then[0];
};
