import type { LineState, Session } from "./session.ts";
import { isWaiting } from "./standing.ts";

/** What of a session says which of its places it has no time for. */
export type Planned = Pick<Session, "state" | "count">;

/**
 * Whether a session has no time for whoever holds one of its places: its clinic has closed it, or the place lies beyond the
 * hours that are planned now. The place stays theirs until they choose another.
 */
export const isDisplaced = ({ state, count }: Planned, number: number): boolean => state === "closed" || number > count;

/** Whether somebody holds a place that a session has no time for. */
export const hasDisplaced = (session: Planned & Pick<Session, "claims">): boolean =>
  Object.keys(session.claims).some((number) => isDisplaced(session, Number(number)));

/** Whether a place that somebody holds is displaced as the session is now, and was not before, or the other way round. */
export const turnsPlaces = (before: Planned | undefined, after: Session): boolean =>
  Object.keys(after.claims).some((number) => {
    const was = before !== undefined && isDisplaced(before, Number(number));
    return was !== isDisplaced(after, Number(number));
  });

const waits = (standing: LineState | undefined): boolean => standing !== undefined && isWaiting(standing);

/** Whether somebody with a place that a session has no time for came into its line, or back to it from the doctor. */
export const bringsIntoLine = (before: Pick<Session, "line"> | undefined, after: Session): boolean =>
  Object.keys(after.claims).some(
    (number) => isDisplaced(after, Number(number)) && waits(after.line[number]) && !waits(before?.line[number]),
  );
