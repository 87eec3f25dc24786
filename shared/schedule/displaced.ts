import { type ServiceId, sameServices } from "../place/service.ts";
import { hasNumber, type LineState, type Session } from "./session.ts";
import type { Slot } from "./slot.ts";
import { isWaiting } from "./standing.ts";

/** What of a session says which of its places it has no time for. */
export type Planned = Pick<Session, "state" | "count" | "beyond" | "stranded">;

/** What of a session says whether it has time for a visit of which is known what it wants. */
export type PlannedFor = Pick<Session, "state" | "count" | "beyond" | "services">;

/** What of a visit says whether its session has time for it. */
type VisitPlace = { slot: Pick<Slot, "number">; service: ServiceId };

/** Whether a session has no time for one of its places, whatever is wanted there. */
const isOut = (session: Pick<Session, "state" | "count" | "beyond">, number: number): boolean =>
  session.state === "closed" || !(hasNumber(session, number) || session.beyond?.includes(number));

/**
 * Whether a session has no time for whoever holds one of its places: its clinic has closed it, the place lies beyond the
 * hours that are planned now and was not given there by the desk, or the session has the service no more that they want, as far as that was noted in it. The
 * place stays theirs until they choose another.
 */
export const isDisplaced = (session: Planned, number: number): boolean =>
  isOut(session, number) || (session.stranded ?? []).includes(number);

/** The same of a visit at hand, be it that nothing was noted yet. */
export const isVisitDisplaced = (session: PlannedFor, { slot, service }: VisitPlace): boolean =>
  isOut(session, slot.number) || !session.services.includes(service);

/** Whether somebody holds a place that a session has no time for. */
export const hasDisplaced = (session: Planned & Pick<Session, "claims">): boolean =>
  Object.keys(session.claims).some((number) => isDisplaced(session, Number(number)));

/**
 * Whether a place that somebody holds is displaced as the session is now, and was not before, or the other way round; or
 * may be, since the session has other services and only the visits say what they want.
 */
export const turnsPlaces = (before: Session | undefined, after: Session): boolean => {
  const isOther = before !== undefined && !sameServices(before.services, after.services);
  return Object.keys(after.claims).some((number) => {
    const was = before !== undefined && isDisplaced(before, Number(number));
    return isOther || was !== isDisplaced(after, Number(number));
  });
};

/** Whether somebody with a place that a session had no time for has it no more, or it has time for them again. */
export const endsDisplacing = (before: Session | undefined, after: Session): boolean =>
  before !== undefined &&
  Object.entries(before.claims).some(
    ([number, holder]) =>
      isDisplaced(before, Number(number)) && !(after.claims[number] === holder && isDisplaced(after, Number(number))),
  );

const waits = (standing: LineState | undefined): boolean => standing !== undefined && isWaiting(standing);

/** Whether somebody with a place that a session has no time for came into its line, or back to it from the doctor. */
export const bringsIntoLine = (before: Pick<Session, "line"> | undefined, after: Session): boolean =>
  Object.keys(after.claims).some(
    (number) => isDisplaced(after, Number(number)) && waits(after.line[number]) && !waits(before?.line[number]),
  );
