import { Refusal } from "../refusal/refusal.ts";
import type { Instant } from "../time/instant.ts";
import { addDays } from "../time/local-date.ts";
import { instantAt, type Zone } from "../time/zone.ts";
import { type SessionId, sessionIdParts } from "./session.ts";

/** When the clinic's day that a session belongs to is over, by its own wall clock. */
export const sessionDayEnd = (id: SessionId, zone: Zone): Instant =>
  instantAt(addDays(sessionIdParts(id).date, 1), 0, zone);

/** When the clinic's day that a session belongs to begins, by its own wall clock. */
export const sessionDayStart = (id: SessionId, zone: Zone): Instant => instantAt(sessionIdParts(id).date, 0, zone);

/**
 * Lets nobody stand in a session's line before its day has come.
 * @throws Refusal `session.not-today`
 */
export const requireSessionDay = (id: SessionId, zone: Zone, now: Instant): void => {
  if (now < sessionDayStart(id, zone)) throw new Refusal("session.not-today");
};
