import { isHere } from "../schedule/standing.ts";
import type { ClinicLine } from "./clinic-line.ts";

/** As long as the network keeps an answer: more often is answered the same. */
const watched = 2;

/** In how many seconds a call board asks again: whoever is here may be called at any moment, and sits before it. */
export const boardPace = ({ sessions, askAgain }: ClinicLine): number => {
  const lines = sessions.flatMap(({ line }) => Object.values(line));
  if (lines.some(isHere)) return watched;
  return sessions.some(({ state }) => state === "open") ? Math.min(askAgain.next, 8) : askAgain.others;
};
