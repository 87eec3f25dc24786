import { type Instant, minute } from "../time/instant.ts";
import type { Zone } from "../time/zone.ts";
import { type LineState, type Session, sessionEnd } from "./session.ts";
import { sessionDayEnd } from "./session-day.ts";

const here: ReadonlySet<LineState["status"]> = new Set(["waiting", "paused", "in-consultation"]);

/** Whether somebody in a session's line is here, and not yet done. */
export const isHere = ({ status }: Pick<LineState, "status">): boolean => here.has(status);

/** How long after a session's last slot its line stays open at least, and how often it is looked at from then on. */
export const lineGrace = 30 * minute;

/** What of a session says when its line closes. */
type Lined = Pick<Session, "id" | "start" | "minutes" | "count" | "line">;

/** When a session's line is first looked at whether it can be closed. */
export const closingBegins = (session: Omit<Lined, "id" | "line">): Instant => sessionEnd(session) + lineGrace;

/** When a session's line is over for everybody: with the clinic's day, and not before its closing begins. */
export const lineEndsAt = (session: Omit<Lined, "line">, zone: Zone): Instant =>
  Math.max(closingBegins(session), sessionDayEnd(session.id, zone));

/** When a session's line closes as things stand: soon after its last slot if nobody is left, else with the day. */
export const lineClosesAt = (session: Lined, zone: Zone): Instant =>
  Object.values(session.line).some(isHere) ? lineEndsAt(session, zone) : closingBegins(session);
