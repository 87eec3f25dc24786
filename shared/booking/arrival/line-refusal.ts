import type { RefusalCode } from "../../refusal/refusal.ts";
import { isVisitDisplaced } from "../../schedule/displaced.ts";
import type { Session } from "../../schedule/session.ts";
import { lineClosesAt } from "../../schedule/session-line.ts";
import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zone.ts";
import type { Appointment } from "../appointment.ts";

/** A session as its line is judged by, and the clock of its clinic. */
export type LinePlace = {
  session: Pick<Session, "id" | "services" | "start" | "minutes" | "count" | "state" | "line">;
  zone: Zone;
};

/**
 * Why a session's line takes a visit no more, be it by video or at the desk: its session has no time for it, or the line
 * is over for whoever has not come. Who is in the line stays in it until their visit itself is over, whatever becomes of the
 * session, and however late that is.
 */
export const lineRefusal = (
  visit: Pick<Appointment, "state" | "slot" | "service">,
  { session, zone }: LinePlace,
  now: Instant,
): RefusalCode | undefined => {
  if (visit.state.status !== "booked") return undefined;
  if (isVisitDisplaced(session, visit)) return "session.closed";
  return now >= lineClosesAt(session, zone) ? "consult.over" : undefined;
};
