import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import { sessionEnd } from "../../../../shared/roster/session.ts";
import type { SessionSummary } from "../../../../shared/roster/session-summary.ts";
import { type Instant, minute } from "../../../../shared/time/instant.ts";

/** How a session goes, without mercy. */
export type SessionClock = {
  session: SessionSummary;
  phase: "ahead" | "running" | "over";
  /** Minutes the first of those waiting is already past their slot. */
  lateMinutes: number;
  waiting: number;
  seen: number;
  expected: number;
};

const phaseOf = (session: SessionSummary, now: Instant): SessionClock["phase"] => {
  if (now < session.start) return "ahead";
  return now < sessionEnd(session) ? "running" : "over";
};

const counted = (visits: readonly Visit[], ...statuses: string[]): Visit[] =>
  visits.filter(({ appointment }) => statuses.includes(appointment.state.status));

/** Reads one session's clock at `now`: late is who waits past their time, not what the plan says. */
export const sessionClock = ({ session, visits }: SessionDay, now: Instant): SessionClock => {
  const waiting = counted(visits, "waiting");
  const due = Math.min(now, ...waiting.map(({ appointment }) => appointment.slot.start));
  return {
    session,
    phase: phaseOf(session, now),
    lateMinutes: Math.floor((now - due) / minute),
    waiting: waiting.length,
    seen: counted(visits, "completed").length,
    expected: counted(visits, "booked").length,
  };
};

/** Whether somebody of a session is here: then it isn't over, whatever the plan says. */
const isInUse = ({ visits }: SessionDay): boolean => counted(visits, "waiting", "in-consultation").length > 0;

/** The session to show: the first whose people are here, else the one running, else the next, else the last. */
export const currentSession = (sessions: readonly SessionDay[], now: Instant): SessionDay | undefined =>
  sessions.find(isInUse) ??
  sessions.find(({ session }) => phaseOf(session, now) === "running") ??
  sessions.find(({ session }) => phaseOf(session, now) === "ahead") ??
  sessions[sessions.length - 1];
