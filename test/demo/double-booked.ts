import { type Session, sessionEnd } from "../../shared/schedule/session.ts";

type Practice = Pick<Session, "id" | "practitionerId" | "start" | "minutes" | "count">;

/**
 * The sessions that begin while their practitioner is still in another one, at whichever clinic, each after the one it runs
 * into: nobody can be at two places at once.
 */
export const doubleBooked = <S extends Practice>(sessions: readonly S[]): [before: S, session: S][] => {
  const last = new Map<string, S>();
  return sessions
    .toSorted((a, b) => a.start - b.start)
    .flatMap((session): [S, S][] => {
      const before = last.get(session.practitionerId);
      if (!before || sessionEnd(session) > sessionEnd(before)) last.set(session.practitionerId, session);
      return before && session.start < sessionEnd(before) ? [[before, session]] : [];
    });
};
