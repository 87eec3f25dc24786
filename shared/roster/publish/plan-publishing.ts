import type { AppointmentId } from "../../booking/appointment.ts";
import type { PractitionerId } from "../../people/practitioner.ts";
import { type Session, sessionEnd, sessionIdParts } from "../../schedule/session.ts";
import type { ClosedTime } from "../month/closed-time.ts";
import { halfKey } from "../month/half-day.ts";
import { planMonth, type SessionShape } from "../month/plan-month.ts";
import { breaksWithNext } from "../rules/breaks-with-next.ts";
import type { RuleBreak } from "../rules/rule-break.ts";
import type { Uncovered } from "../rules/wanted-cover.ts";
import { uncoveredOf } from "../rules/wants-of.ts";
import { rulesOf } from "../settings/rules-of.ts";
import { type Bringing, bringSessions, type SessionWrite } from "./bring-sessions.ts";
import { timesToOpen } from "./closed-days.ts";
import { displacing, regained } from "./displacing.ts";
import { hereAlready } from "./here-already.ts";
import { leaveUnreadOf, type MonthSeen, ruled } from "./month-seen.ts";
import type { Publisher, RosterVersion } from "./roster-version.ts";

/** What a publishing would do to a month as it was seen. */
export type Publishing = Bringing & {
  version: number;
  /** Those that it leaves without time for visits to come, with the places of just these. */
  affected: Session[];
  /** The visits that may be among these, and only they can say. */
  unasked: AppointmentId[];
  /** How many visits to come have their session's time again by it. */
  regained: number;
  /** Where the draft breaks a rule. */
  breaks: RuleBreak[];
  /** How many half days from today on have fewer people for a service than wanted. */
  uncovered: number;
  /** When the clinic is closed and opens again by it, since somebody has a shift then. */
  opens: ClosedTime[];
  /** Of whom it can't be said when in the month they have off: an absence may be overlooked. */
  leaveUnread: PractitionerId[];
  /**
   * The draft, and which sessions it closes or ends sooner: as long as it is the same, they have seen what they publish. Who
   * books meanwhile is not in it, so that no rush can keep somebody's absence from being published.
   */
  shown: unknown;
};

/** Which sessions are closed, and which end sooner. */
const takenBy = (writes: readonly SessionWrite[], shapes: readonly SessionShape[], sessions: readonly Session[]) => {
  const planned = new Map(shapes.map((shape) => [shape.id, shape]));
  const isShorter = (session: Session): boolean => {
    const shape = planned.get(session.id);
    return shape !== undefined && sessionEnd(shape) < sessionEnd(session);
  };
  return {
    close: writes.flatMap((write) => (write.kind === "close" ? [write.id] : [])).toSorted(),
    shorten: sessions.flatMap((session) => (isShorter(session) ? [session.id] : [])).toSorted(),
  };
};

/** How many half days these lie in, each once, whatever is lacking there. */
const halfDaysOf = (uncovered: readonly Uncovered[]): number => new Set(uncovered.map(halfKey)).size;

/** What publishing a month as it was seen does. */
export const planPublishing = (seen: MonthSeen): Publishing => {
  const { plan, sessions, today, head, now, settings, wanted } = seen;
  const shapes = planMonth(plan).filter(({ id }) => sessionIdParts(id).date >= today);
  const bringing = bringSessions(shapes, sessions, now);
  const { sessions: affected, unasked } = displacing(bringing.writes, sessions, wanted);
  const month = ruled(seen);
  const version = head.version + 1;
  const leaveUnread = leaveUnreadOf(seen);
  return {
    ...bringing,
    version,
    affected,
    unasked,
    regained: regained(bringing.writes, sessions),
    breaks: breaksWithNext(month, rulesOf(settings.rules)),
    opens: timesToOpen(head.closed, { ...plan, today }),
    uncovered: halfDaysOf(uncoveredOf(month).filter(({ date }) => date >= today)),
    leaveUnread,
    // Who publishes has seen of whom that is so, or is shown it.
    shown: [version, plan.rows, plan.codes, takenBy(bringing.writes, shapes, sessions), ...leaveUnread],
  };
};

/** The version that a month is published as, with what that does as far as it was known when it was decided. */
export const versionOf = (
  { plan, now }: MonthSeen,
  { version, writes, affected, held, regained }: Publishing,
  { accountId, name }: Publisher,
): RosterVersion => {
  const here = hereAlready(affected);
  return {
    clinicId: plan.clinicId,
    month: plan.month,
    version,
    at: now,
    by: accountId,
    ...(name && { byName: name }),
    rows: plan.rows.map(({ practitionerId, cells }) => ({ practitionerId, cells })),
    codes: [...plan.codes],
    written: writes.length,
    affected: affected.reduce((sum, { claims }) => sum + Object.keys(claims).length, 0),
    held: held.length,
    ...(here && { here }),
    ...(regained > 0 && { regained }),
  };
};
