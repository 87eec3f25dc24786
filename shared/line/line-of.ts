import { inTimeUntil } from "../booking/arrival/turn-time.ts";
import { isDisplaced } from "../schedule/displaced.ts";
import { type Slot, slotAt } from "../schedule/slot.ts";
import { isHere, isInside } from "../schedule/standing.ts";
import type { Instant } from "../time/instant.ts";
import { byTurn, type Turn } from "./by-turn.ts";
import type { PublicStanding, SessionLine } from "./clinic-line.ts";
import { mayComeUnnoted } from "./may-be-there.ts";
import { turnOf } from "./turn-of.ts";

/** Somebody in a doctor's line, of which session; `state`: what is noted of them, once they are here. */
export type InLine = { turn: Turn; session: SessionLine; state: PublicStanding | undefined };

/**
 * Whether somebody of whom nothing is noted is reckoned with no more. Where nobody may note who comes, they have no later turn
 * that says so, and would stand before everybody as long as the line is open.
 */
const isGivenUp = (slot: Slot, now: Instant): boolean => mayComeUnnoted(slot) && now > inTimeUntil(slot);

/** Who of a session is to be seen: who is inside, and whoever it has time for who is here or still to come. */
const inLineOf = (session: SessionLine, now: Instant): InLine[] =>
  [...session.expected, ...Object.keys(session.line).map(Number)].flatMap((number) => {
    const state = session.line[number];
    if (state && !isHere(state)) return [];
    if (!(state && isInside(state)) && isDisplaced(session, number)) return [];
    const slot = slotAt(session, number);
    if (!state && isGivenUp(slot, now)) return [];
    return [{ turn: turnOf(slot, state, now), session, state }];
  });

/**
 * The line of a doctor's day at `now`, in the order in which they take it: everybody who is here, each at their turn, and
 * everybody who is still to come, each at the turn that they would have if they came now.
 */
export const lineOf = (sessions: readonly SessionLine[], now: Instant): InLine[] =>
  sessions.flatMap((session) => inLineOf(session, now)).sort((a, b) => byTurn(a.turn, b.turn));
