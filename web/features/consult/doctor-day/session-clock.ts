import type { VisitState } from "../../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../../shared/booking/arrival/line-state.ts";
import { isOffered } from "../../../../shared/booking/displaced/offer.ts";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import { isAhead, isLate, owedFrom } from "../../../../shared/line/practice-standing.ts";
import { turnOfVisit } from "../../../../shared/line/turn-of.ts";
import { delayedStart } from "../../../../shared/schedule/delay.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import type { SessionSummary } from "../../../../shared/schedule/session-summary.ts";
import { isHere, isWaiting, wasCalledIn } from "../../../../shared/schedule/standing.ts";
import { type Instant, minute } from "../../../../shared/time/instant.ts";

/** How a session goes, without mercy. */
export type SessionClock = {
  session: SessionSummary;
  phase: "ahead" | "running" | "over" | "closed";
  /** Minutes that somebody here has waited since it was their turn, the longest of them. */
  lateMinutes: number;
  /** Whether that is so long that it is said. */
  isLate: boolean;
  waiting: number;
  seen: number;
  expected: number;
};

const phaseOf = ({ session, visits }: SessionDay, now: Instant): SessionClock["phase"] => {
  if (session.state === "closed") return "closed";
  const begun = visits.some(({ appointment: { state } }) => wasCalledIn(state));
  // As late as they say themselves it has not begun: neither in time, nor later than was said.
  if (isAhead({ startsAt: delayedStart(session, session.delay?.minutes ?? 0), begun }, now)) return "ahead";
  return now < sessionEnd(session) ? "running" : "over";
};

const standing = (visits: readonly Visit[], status: VisitState["status"]): Visit[] =>
  visits.filter(({ appointment }) => appointment.state.status === status);

/** Whether the doctor has time for a visit: who is to choose another time is nobody they are late for. */
const isExpected = ({ appointment }: Visit): boolean => !isOffered(appointment);

/** Since when the doctor owes somebody their turn who waits, as the line has it. */
const owedSince = (visit: Visit["appointment"], now: Instant): Instant[] =>
  visit.state.status === "waiting" ? [owedFrom(turnOfVisit(visit, now).at, lineStateOf(visit.state).since)] : [];

/** Reads one session's clock at `now`: late is who waits past their time, not what the plan says. */
export const sessionClock = (day: SessionDay, now: Instant): SessionClock => {
  const { session, visits } = day;
  const waiting = visits.filter((visit) => isWaiting(visit.appointment.state) && isExpected(visit));
  const phase = phaseOf(day, now);
  const isSaid = phase === "ahead" && session.start <= now;
  const owed = Math.min(now, ...waiting.flatMap(({ appointment }) => owedSince(appointment, now)));
  return {
    session,
    phase,
    lateMinutes: Math.floor((now - owed) / minute),
    isLate: !isSaid && isLate(owed, now),
    waiting: waiting.length,
    seen: standing(visits, "completed").length,
    expected: standing(visits, "booked").filter(isExpected).length,
  };
};

/** Whether somebody whom a session has time for is here: then it isn't over, whatever the plan says. */
const isInUse = ({ visits }: SessionDay): boolean =>
  visits.some((visit) => isHere(visit.appointment.state) && isExpected(visit));

const hasVisits = ({ visits }: SessionDay): boolean =>
  visits.some(({ appointment }) => appointment.state.status !== "cancelled");

const lastOf = (sessions: readonly SessionDay[]): SessionDay | undefined => sessions[sessions.length - 1];

/**
 * The session to show: the first whose people are here, else the one running, else the next, else the last that is open; where
 * all are closed, the first whose people are to choose, since they are shown below it.
 */
export const currentSession = (sessions: readonly SessionDay[], now: Instant): SessionDay | undefined =>
  sessions.find(isInUse) ??
  sessions.find((day) => phaseOf(day, now) === "running") ??
  sessions.find((day) => phaseOf(day, now) === "ahead") ??
  lastOf(sessions.filter(({ session }) => session.state === "open")) ??
  sessions.find(hasVisits) ??
  lastOf(sessions);
