import { hour, type Instant, minute } from "../time/instant.ts";
import type { Zone } from "../time/zone.ts";
import { type Session, sessionEnd } from "./session.ts";
import { sessionDayEnd } from "./session-day.ts";
import { isHere, wasCalledIn } from "./standing.ts";

/** Whether anybody of a session was called in yet. */
export const hasBegun = ({ line }: Pick<Session, "line">): boolean => Object.values(line).some(wasCalledIn);

/** By how many minutes everybody may read that a session begins late: it was said, and nobody was called in yet. */
export const toldDelay = (session: Pick<Session, "line" | "delay">): number | undefined =>
  session.delay && session.delay.minutes > 0 && !hasBegun(session) ? session.delay.minutes : undefined;

/** How long after a session's last slot its line stays open at least, and how often it is looked at from then on. */
export const lineGrace = 30 * minute;

/** How long after its last slot whoever is here may wait at least, where the clinic's day ends sooner. */
export const lateGrace = 3 * hour;

const longestNight = 6 * hour;

/** What of a session says when its line closes. */
type Lined = Pick<Session, "id" | "start" | "minutes" | "count" | "line">;

/** When a session's line is first looked at whether it can be closed. */
export const closingBegins = (session: Omit<Lined, "id" | "line">): Instant => sessionEnd(session) + lineGrace;

/** When a line is over where nobody is late: with the clinic's day, and not before its closing begins. */
const plannedEnd = (session: Omit<Lined, "line">, zone: Zone): Instant =>
  Math.max(closingBegins(session), sessionDayEnd(session.id, zone));

/**
 * When a session's line is over for everybody: with the clinic's day, and not while it may still run late. A night ends
 * six hours after its day: lists look at yesterday's sessions for seven (`clinic-day.ts`).
 */
export const lineEndsAt = (session: Omit<Lined, "line">, zone: Zone): Instant =>
  Math.max(
    plannedEnd(session, zone),
    Math.min(sessionEnd(session) + lateGrace, sessionDayEnd(session.id, zone) + longestNight),
  );

/** Until when a doctor who is still with somebody keeps the line open at most: two who forgot the room do too. */
export const lineEndsAtLatest = (session: Omit<Lined, "line">, zone: Zone): Instant =>
  Math.max(lineEndsAt(session, zone), sessionDayEnd(session.id, zone) + longestNight);

/** When a session's line closes as things stand: soon after its last slot if nobody is left, else with the day. */
export const lineClosesAt = (session: Lined, zone: Zone): Instant =>
  Object.values(session.line).some(isHere) ? lineEndsAt(session, zone) : closingBegins(session);
