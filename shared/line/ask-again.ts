import { isHere, isInside } from "../schedule/standing.ts";
import { type Instant, minute } from "../time/instant.ts";
import type { AskAgain, SessionLine } from "./clinic-line.ts";
import { lineOf } from "./line-of.ts";

/** With the two seconds that the network keeps an answer, whoever may be next hears of it within ten. */
const busy: AskAgain = { next: 8, others: 30 };

/** While nobody's turn comes soon, but somebody waits: a doctor who is early may call in the next of them at any moment. */
const early: AskAgain = { next: 8, others: 60 };

/** While nobody is there who could be called in. */
const quiet: AskAgain = { next: 30, others: 60 };

/** How soon a turn is to come for a line to be busy. */
const comesSoon = 15 * minute;

/** How many may be before somebody who may be called in next: the doctor ends two visits at most while a phone is silent. */
const mostBeforeNext = 2;

/** How often phones are to ask for the line of these sessions at `now`. */
export const askAgain = (sessions: readonly SessionLine[], now: Instant): AskAgain => {
  const here = lineOf(sessions, now).filter(({ state }) => state && isHere(state));
  if (here.some(({ turn, state }) => (state && isInside(state)) || turn.at - comesSoon <= now)) return busy;
  return here.length > 0 ? early : quiet;
};

/** In how many seconds a phone asks again that has so many before it. */
export const secondsUntil = ({ next, others }: AskAgain, { ahead }: { ahead: number }): number =>
  ahead <= mostBeforeNext ? next : others;
