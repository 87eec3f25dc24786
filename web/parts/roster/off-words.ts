import type { OwnOff } from "../../../shared/roster/month/own-off.ts";
import { rosterPartsText } from "./text.ts";

/** That somebody has off, and on which half of the day where it is one. */
export const offWords = ({ is, half }: OwnOff): string => {
  const words = rosterPartsText();
  return half ? words.offHalf(words.off[is], words.halves[half]) : words.off[is];
};
