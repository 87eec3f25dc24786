import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import { isSkipped } from "../../../shared/booking/arrival/skipped.ts";
import { mayBeOnTheWay } from "../../../shared/booking/arrival/way-in.ts";
import { isOffered } from "../../../shared/booking/displaced/offer.ts";
import { isUndecided } from "../../../shared/booking/pending.ts";
import { roomOpensAt } from "../../../shared/consult/visit-room.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { hasCome } from "../../../shared/schedule/standing.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { localDate, type Zone } from "../../../shared/time/zone.ts";

/** What a ticket says first: a booked visit comes nearer by itself, everything else the clinic tells. */
export type TicketState =
  | "cancelling"
  | "scheduled"
  | "today"
  | "open"
  /** Its session was closed, and its patient is to choose another time. */
  | "offered"
  /** Called and not there. */
  | "skipped"
  /** The doctor calls, and they have not met yet. */
  | "called"
  /** The clock ended it, and nobody has said yet how. */
  | "undecided"
  | Exclude<VisitState["status"], "booked">;

/** Whether the room of a visit can be entered: from when it opens until the visit is over, however late that is. */
export const isRoomOpen = (visit: Appointment, now: Instant): boolean => {
  const { state, mode, slot } = visit;
  if (mode !== "video" || isOffered(visit)) return false;
  return hasCome(state) || (state.status === "booked" && now >= roomOpensAt(slot));
};

/** Whether the doctor calls and waits: by video until both have met, face to face for as long as the way may take. */
export const isCalled = ({ mode, state }: Pick<Appointment, "mode" | "state">, now: Instant): boolean =>
  state.status === "in-consultation" && (mode === "video" ? state.metAt === undefined : mayBeOnTheWay(state, now));

/** Where a visit stands at `now`, as its ticket says it; what is being cancelled on this device the screen knows. */
export const ticketState = (visit: Appointment, now: Instant, zone: Zone): TicketState => {
  if (isOffered(visit)) return "offered";
  if (isUndecided(visit.state)) return "undecided";
  if (isSkipped(visit.state)) return "skipped";
  if (isCalled(visit, now)) return "called";
  if (visit.state.status !== "booked") return visit.state.status;
  if (isRoomOpen(visit, now)) return "open";
  return sessionIdParts(visit.slot.sessionId).date === localDate(now, zone) ? "today" : "scheduled";
};
