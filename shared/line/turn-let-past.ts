import type { LineState, Session } from "../schedule/session.ts";
import { slotAt } from "../schedule/slot.ts";
import { wasCalledIn } from "../schedule/standing.ts";
import type { Instant } from "../time/instant.ts";
import { byTurn, type Turn } from "./by-turn.ts";
import { namelessLine } from "./clinic-line.ts";
import { lineOf } from "./line-of.ts";
import { turnOf } from "./turn-of.ts";

/** Past how many who are given precedence anybody may be put back, in all: who waits for hours since others go first has no turn. */
export const mostLetPast = 2;

/** A turn as one of those who wait. */
const asWaiting = ({ at, number, sessionId }: Omit<Turn, "status">): Turn => ({
  status: "waiting",
  at,
  number,
  sessionId,
});

const isSame = (a: Turn, b: Turn): boolean => a.number === b.number && a.sessionId === b.sessionId;

/** Somebody who was given precedence: their turn without it, the one they have, and whether they were called in since. */
type GivenPrecedence = { own: Turn; turn: Turn; isCalled: boolean };

const givenIn = (session: Session, now: Instant): GivenPrecedence[] =>
  Object.entries(session.line).flatMap(([number, state]: [string, LineState]): GivenPrecedence[] => {
    if (state.ownTurn === undefined) return [];
    const turn = turnOf(slotAt(session, Number(number)), state, now);
    return [{ own: asWaiting({ ...turn, at: state.ownTurn }), turn: asWaiting(turn), isCalled: wasCalledIn(state) }];
  });

/** Whether somebody was put before another whose turn is before their own. */
const isPast = (other: Turn, { own, turn, isCalled }: GivenPrecedence): boolean =>
  byTurn(own, other) > 0 && (isCalled || byTurn(turn, other) < 0);

/**
 * The earliest turn from `wished` on that somebody can be given in a doctor's day whose turn is `own`: nobody of the line, here
 * or still to come, is put back behind more than two who are given precedence. Where two went past somebody, or will, whoever
 * is next to be given it comes right after them.
 * @param sessions the doctor's sessions of that day, at every clinic
 */
export const turnLetPast = (own: Turn, wished: Instant, sessions: readonly Session[], now: Instant): Instant => {
  const given = sessions.flatMap((session) => givenIn(session, now)).filter(({ own: other }) => !isSame(own, other));
  const atWish = asWaiting({ ...own, at: wished });
  const held = lineOf(sessions.map(namelessLine), now)
    .map(({ turn }) => turn)
    .filter((turn) => !isSame(turn, own) && ["waiting", "booked"].includes(turn.status) && !turn.emergency)
    .map(asWaiting)
    .filter((turn) => byTurn(atWish, turn) < 0 && byTurn(turn, own) < 0)
    .filter((turn) => given.filter((one) => isPast(turn, one)).length >= mostLetPast);
  return Math.min(own.at, Math.max(wished, ...held.map(({ at }) => at + 1)));
};
