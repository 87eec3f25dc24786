import type { AppointmentId } from "../../booking/appointment.ts";
import type { ServiceId } from "../../place/service.ts";
import { isDisplaced, isVisitDisplaced, type PlannedFor } from "../../schedule/displaced.ts";
import type { Session } from "../../schedule/session.ts";
import { isOver } from "../../schedule/standing.ts";
import { type SessionWrite, sessionOfWrite } from "./bring-sessions.ts";

/** What is wanted by visits, as far as anybody looked; `null` of one that can't be read. */
export type WantedBy = ReadonlyMap<AppointmentId, ServiceId | null>;

/** Sessions that writes leave without time for visits to come. */
export type Displacing = {
  /** Each with the places of just these. */
  sessions: Session[];
  /** The visits that lose their time where they want what the session has no more; what they want, nobody has looked. */
  unasked: AppointmentId[];
};

/** What a write leaves of a session. */
const leftBy = (write: SessionWrite, { beyond }: Session): PlannedFor =>
  write.kind === "close"
    ? { state: "closed", count: 0, services: [] }
    : { state: "open", count: write.shape.count, services: write.shape.services, ...(beyond && { beyond }) };

/** Whether a session as it is left has no time for one of its places, whatever is wanted there. */
const isOutIn = ({ state, count, beyond }: PlannedFor, number: number): boolean =>
  isDisplaced({ state, count, beyond }, number);

const lacks = (left: PlannedFor, { services }: Session): boolean =>
  services.some((service) => !left.services.includes(service));

/** What becomes of one place of a session: `unasked` where what is wanted there decides, and isn't known. */
const becomes = (session: Session, left: PlannedFor, number: number, wanted: ServiceId | null | undefined) => {
  if (wanted) {
    const visit = { slot: { number }, service: wanted };
    return isVisitDisplaced(left, visit) && !isVisitDisplaced(session, visit) ? "displaced" : "kept";
  }
  if (isDisplaced(session, number)) return "kept";
  if (isOutIn(left, number)) return "displaced";
  if (!lacks(left, session)) return "kept";
  return wanted === null ? "displaced" : "unasked";
};

/** What writes leave without time for visits to come, of which is known what they want, as far as anybody looked. */
export const displacing = (
  writes: readonly SessionWrite[],
  sessions: readonly Session[],
  wanted: WantedBy = new Map(),
): Displacing => {
  const writeOf = new Map(writes.map((write) => [sessionOfWrite(write), write]));
  const unasked: AppointmentId[] = [];
  const displaced = sessions.flatMap((session) => {
    const write = writeOf.get(session.id);
    if (!write) return [];
    const claims = Object.entries(session.claims).filter(([key, id]) => {
      const standing = session.line[key];
      if (standing !== undefined && isOver(standing)) return false;
      const fate = becomes(session, leftBy(write, session), Number(key), wanted.get(id));
      if (fate === "unasked") unasked.push(id);
      return fate === "displaced";
    });
    return claims.length > 0 ? [{ ...session, claims: Object.fromEntries(claims) }] : [];
  });
  return { sessions: displaced, unasked };
};

/** How many visits to come have their session's time again by writes. */
export const regained = (writes: readonly SessionWrite[], sessions: readonly Session[]): number => {
  const writeOf = new Map(writes.map((write) => [sessionOfWrite(write), write]));
  return sessions.reduce((sum, session) => {
    const write = writeOf.get(session.id);
    const isAgain = (key: string): boolean => {
      const standing = session.line[key];
      const isToCome = standing === undefined || !isOver(standing);
      return (
        isToCome &&
        isOutIn(session, Number(key)) &&
        write !== undefined &&
        !isOutIn(leftBy(write, session), Number(key))
      );
    };
    return sum + Object.keys(session.claims).filter(isAgain).length;
  }, 0);
};
