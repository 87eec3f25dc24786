import { hour, type Instant } from "../time/instant.ts";
import { addDays, type LocalDate } from "../time/local-date.ts";
import { instantAt, localDate, type Zone } from "../time/zone.ts";
import { type Session, sessionEnd, sessionIdParts } from "./session.ts";
import { lineClosesAt } from "./session-line.ts";
import { isHere } from "./standing.ts";

/** By then the line of a night that began the evening before has closed, so that yesterday is looked at no more. */
const nightsEnd = 7 * hour;

/** The dates whose sessions may belong to a clinic's day at `now`: while a night may still run, yesterday's too. */
export const datesOfDay = (date: LocalDate, now: Instant, zone: Zone): LocalDate[] =>
  date === localDate(now, zone) && now < instantAt(date, 0, zone) + nightsEnd ? [addDays(date, -1), date] : [date];

/** Whether a session goes on from the evening before: its time does, or somebody is in its line still. */
const goesOn = (session: Session, midnight: Instant, now: Instant, zone: Zone): boolean =>
  Object.values(session.line).some(isHere) || (sessionEnd(session) > midnight && now < lineClosesAt(session, zone));

/** Whether a session belongs to a clinic's day: it is dated so, or goes on from the evening before. */
export const isOfDay = (session: Session, date: LocalDate, now: Instant, zone: Zone): boolean =>
  sessionIdParts(session.id).date === date || goesOn(session, instantAt(date, 0, zone), now, zone);
