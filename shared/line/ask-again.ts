import { isHere, isInside } from "../schedule/standing.ts";
import { type Instant, minute } from "../time/instant.ts";
import type { AskAgain, SessionLine } from "./clinic-line.ts";
import { lineOf } from "./line-of.ts";

/** With the two seconds that the network keeps an answer, whoever may be next hears of it within ten. */
const busy: AskAgain = { next: 8, others: 30 };

/** While nobody is seen and nobody's turn comes soon. */
const quiet: AskAgain = { next: 30, others: 60 };

/** How soon a turn is to come for a line to be busy: a doctor who is early calls then. */
const early = 15 * minute;

/** How many may be before somebody who may be called in next: the doctor ends two visits at most while a phone is silent. */
const mostBeforeNext = 2;

/** How often phones are to ask for the line of these sessions at `now`. */
export const askAgain = (sessions: readonly SessionLine[], now: Instant): AskAgain => {
  const isBusy = lineOf(sessions, now).some(
    ({ turn, state }) => state && isHere(state) && (isInside(state) || turn.at - early <= now),
  );
  return isBusy ? busy : quiet;
};

/** In how many seconds a phone asks again that has so many before it. */
export const secondsUntil = ({ next, others }: AskAgain, { ahead }: { ahead: number }): number =>
  ahead <= mostBeforeNext ? next : others;
