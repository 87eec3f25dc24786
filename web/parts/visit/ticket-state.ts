import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import { isOffered } from "../../../shared/booking/displaced/offer.ts";
import { isSkipped } from "../../../shared/booking/skipped.ts";
import { roomOpensAt } from "../../../shared/consult/visit-room.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { isHere } from "../../../shared/schedule/standing.ts";
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
  | Exclude<VisitState["status"], "booked">;

/** Whether the room of a visit can be entered: from when it opens until the visit is over, however late that is. */
export const isRoomOpen = (visit: Appointment, now: Instant): boolean => {
  const { state, mode, slot } = visit;
  if (mode !== "video" || isOffered(visit)) return false;
  return isHere(state) || (state.status === "booked" && now >= roomOpensAt(slot));
};

/** Where a visit stands at `now`, as its ticket says it; what is being cancelled on this device the screen knows. */
export const ticketState = (visit: Appointment, now: Instant, zone: Zone): TicketState => {
  if (isOffered(visit)) return "offered";
  if (isSkipped(visit.state)) return "skipped";
  if (visit.state.status !== "booked") return visit.state.status;
  if (isRoomOpen(visit, now)) return "open";
  return sessionIdParts(visit.slot.sessionId).date === localDate(now, zone) ? "today" : "scheduled";
};
