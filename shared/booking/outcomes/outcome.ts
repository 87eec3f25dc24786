import { isInside, isOver } from "../../schedule/standing.ts";
import type { Appointment, VisitState } from "../appointment.ts";
import { isOffered } from "../displaced/offer.ts";
import { firstMeeting } from "../first-meeting.ts";
import { isUndecided } from "../pending.ts";
import type { Outcome } from "../settlement.ts";

/**
 * Whether it is for the desk to say how a visit of a session that has ended turns out: one face to face that is not over, or
 * that the clock alone has ended. What is met by video the two of them and their room tell; whoever is to choose another time
 * is called about that.
 */
export const isLeft = (visit: Pick<Appointment, "mode" | "state" | "offer">): boolean =>
  visit.mode === "in-person" && (isUndecided(visit.state) || (!isOver(visit.state) && !isOffered(visit)));

/** What the desk has said of a visit, where it has: `undefined` of one that ended otherwise, or is not over. */
export const outcomeOf = (state: VisitState): Outcome | undefined => {
  if (!("settledAt" in state) || state.settledAt === undefined || isUndecided(state)) return undefined;
  if (state.status === "unserved") return "call-back";
  return state.status === "completed" ? "seen" : "absent";
};

const wasSeen = (state: VisitState): boolean => isInside(state) || firstMeeting(state) !== undefined;

const hasArrived = (state: VisitState): boolean => "arrivedAt" in state && state.arrivedAt !== undefined;

/**
 * What is proposed for a visit that was left: who was called in was seen; who came and was not, is called about another time;
 * who was never noted as here was not there, unless the doctor called in nobody: then nobody can say so.
 */
export const proposedFor = ({ state }: Pick<Appointment, "state">, { hasBegun }: { hasBegun: boolean }): Outcome => {
  if (wasSeen(state)) return "seen";
  return hasArrived(state) || !hasBegun ? "call-back" : "absent";
};
