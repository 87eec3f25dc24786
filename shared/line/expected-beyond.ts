import { beyondTurn } from "../booking/arrival/walk-in-turn.ts";
import { numbersBeyond } from "../schedule/numbers-beyond.ts";
import type { SessionId } from "../schedule/session.ts";
import { slotAt } from "../schedule/slot.ts";
import type { Instant } from "../time/instant.ts";
import type { ClinicLine, SessionLine } from "./clinic-line.ts";
import { placeTold } from "./place-told.ts";
import type { WaitingLine } from "./waiting-line.ts";

/** The number that whoever comes next would get beyond a session's places, as far as its line says. */
const nextIn = (session: SessionLine): number | undefined => {
  const taken = new Set([...session.expected, ...Object.keys(session.line).map(Number)]);
  return numbersBeyond(session).find((number) => !taken.has(number));
};

/**
 * Where whoever comes at `now` would stand with a number beyond a session's places, as they would be told once they have it.
 * @param within the minutes of the district within which it is to be the turn of whoever comes by themselves
 */
export const expectedBeyond = (
  { sessions }: Pick<ClinicLine, "sessions">,
  { sessionId, within }: { sessionId: SessionId; within: number | undefined },
  now: Instant,
): WaitingLine | undefined => {
  const session = sessions.find(({ id }) => id === sessionId);
  const number = session && nextIn(session);
  if (!session || number === undefined) return undefined;
  const slot = slotAt(session, number);
  const turn = beyondTurn(slot, session, now, within);
  const withThem: SessionLine = {
    ...session,
    beyond: [...(session.beyond ?? []), number],
    line: { ...session.line, [number]: { status: "waiting", since: now, turn, mode: "in-person" } },
  };
  const own = { number, sessionId, state: { status: "waiting", arrivedAt: now, turn } as const };
  const others = sessions.filter((one) => one !== session);
  return placeTold(own, { sessions: [...others, withThem] }, now);
};
