import { isDisplaced, type Planned } from "../../schedule/displaced.ts";
import type { Session } from "../../schedule/session.ts";
import { isOver } from "../../schedule/standing.ts";
import { type SessionWrite, sessionOfWrite } from "./bring-sessions.ts";

/** What a write leaves of a session's hours. */
const leftBy = (write: SessionWrite): Planned =>
  write.kind === "close" ? { state: "closed", count: 0 } : { state: "open", count: write.shape.count };

/** The places of visits to come that a session has time for, and has none for once it is as a write says. */
const displacedBy = (session: Session, write: SessionWrite): Session["claims"] =>
  Object.fromEntries(
    Object.entries(session.claims).filter(([key]) => {
      const [number, standing] = [Number(key), session.line[key]];
      const isToCome = standing === undefined || !isOver(standing);
      return isToCome && isDisplaced(leftBy(write), number) && !isDisplaced(session, number);
    }),
  );

/** The sessions that writes leave without time for visits to come, each with the places of just these. */
export const displacing = (writes: readonly SessionWrite[], sessions: readonly Session[]): Session[] => {
  const writeOf = new Map(writes.map((write) => [sessionOfWrite(write), write]));
  return sessions.flatMap((session) => {
    const write = writeOf.get(session.id);
    const claims = write ? displacedBy(session, write) : {};
    return Object.keys(claims).length > 0 ? [{ ...session, claims }] : [];
  });
};

/** Whether writes give a session time again for a place that somebody has in it, and it had none for. */
export const givesBack = (writes: readonly SessionWrite[], sessions: readonly Session[]): boolean => {
  const writeOf = new Map(writes.map((write) => [sessionOfWrite(write), write]));
  return sessions.some((session) => {
    const write = writeOf.get(session.id);
    const numbers = Object.keys(session.claims).map(Number);
    return (
      write !== undefined &&
      numbers.some((number) => isDisplaced(session, number) && !isDisplaced(leftBy(write), number))
    );
  });
};
