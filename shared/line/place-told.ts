import { lineStateOf } from "../booking/arrival/line-state.ts";
import { isDisplaced } from "../schedule/displaced.ts";
import { sessionIdParts } from "../schedule/session.ts";
import { isInside } from "../schedule/standing.ts";
import type { Instant } from "../time/instant.ts";
import { type ClinicLine, type SessionLine, toMinute } from "./clinic-line.ts";
import { placeInLine } from "./place-in-line.ts";
import type { WaitingLine } from "./waiting-line.ts";

/** Whether a visit still stands where its patient was told last that it does. */
const standsAsKnown = (session: SessionLine, { number, state }: Pick<WaitingLine, "number" | "state">): boolean => {
  const told = session.line[number];
  if (state.status === "cancelled") return false;
  if (state.status === "booked") return session.expected.includes(number);
  const { status, since, turn } = lineStateOf(state);
  return told !== undefined && told.status === status && toMinute(told.since) === toMinute(since) && told.turn === turn;
};

/** Whether a session has no time any more for whoever is not inside. */
const isClosedFor = (session: SessionLine, { number, state }: Pick<WaitingLine, "number" | "state">): boolean =>
  isDisplaced(session, number) && !isInside(state);

/**
 * A person's place at `now` by the line that everybody may read, from what was last told of their own visit; `undefined`
 * where the visit stands otherwise than it was told, so that it has to be asked for itself.
 */
export const placeTold = (
  own: Pick<WaitingLine, "number" | "state" | "sessionId">,
  { sessions }: Pick<ClinicLine, "sessions">,
  now: Instant,
): WaitingLine | undefined => {
  const { number, state, sessionId } = own;
  if (sessionId === undefined) return undefined;
  const { practitionerId } = sessionIdParts(sessionId);
  const ofDoctor = sessions.filter(({ id }) => sessionIdParts(id).practitionerId === practitionerId);
  const session = ofDoctor.find(({ id }) => id === sessionId);
  if (!session || isClosedFor(session, own) || !standsAsKnown(session, own)) return undefined;
  const others = ofDoctor.filter((one) => one !== session);
  return { number, state, sessionId, ...placeInLine(session, number, now, others) };
};
