import { createHash } from "node:crypto";
import { breaksWithNext } from "../../shared/roster/change/breaks-with-next.ts";
import { leaveIn } from "../../shared/roster/change/people-after.ts";
import { planMonth, type SessionShape } from "../../shared/roster/month/plan-month.ts";
import { type Bringing, bringSessions, type SessionWrite } from "../../shared/roster/publish/bring-sessions.ts";
import { withClosed } from "../../shared/roster/publish/closed-days.ts";
import { displacing } from "../../shared/roster/publish/displacing.ts";
import type { Publisher, RosterVersion } from "../../shared/roster/publish/roster-version.ts";
import type { RuleBreak } from "../../shared/roster/rules/rule-break.ts";
import type { Uncovered } from "../../shared/roster/rules/wanted-cover.ts";
import { uncoveredOf } from "../../shared/roster/rules/wants-of.ts";
import { rulesOf } from "../../shared/roster/settings/rules-of.ts";
import { type Session, sessionEnd, sessionIdParts } from "../../shared/schedule/session.ts";
import type { MonthSeen } from "./look-at-month.ts";

/** What a publishing would do to a month as it was seen. */
export type Publishing = Bringing & {
  version: number;
  /** Those that it leaves without time for visits to come, with the places of just these. */
  affected: Session[];
  /** Where the draft breaks a rule. */
  breaks: RuleBreak[];
  /** How many half days from today on have fewer people for a service than wanted. */
  uncovered: number;
  /**
   * Names the draft and which sessions it closes or ends sooner: as long as it is the same, they have seen what they
   * publish. Who books meanwhile is not in it, so that no rush can keep somebody's absence from being published.
   */
  digest: string;
};

const sorted = (_: string, part: unknown): unknown =>
  typeof part === "object" && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : part;

/** Names what somebody is shown. */
export const digestOf = (shown: unknown): string =>
  createHash("sha256").update(JSON.stringify(shown, sorted)).digest("base64url").slice(0, 22);

/** A month with all that rules and wanted cover look at. */
export const ruled = ({
  plan,
  clinic,
  holidays,
  today,
  head,
  months,
  before,
  next,
  published,
  settings,
}: MonthSeen) => ({
  ...{ ...plan, today, people: clinic.practitioners, leave: leaveIn(months) },
  holidays: withClosed(holidays, head.closed),
  ...(before && { before }),
  ...(next && { next }),
  ...(published && { published }),
  ...(settings.wants && { wants: settings.wants }),
});

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
const halfDaysOf = (uncovered: readonly Uncovered[]): number =>
  new Set(uncovered.map(({ date, half }) => `${date}${half}`)).size;

/** What publishing a month as it was seen does. */
export const planPublishing = (seen: MonthSeen): Publishing => {
  const { plan, sessions, today, head, now, settings } = seen;
  const shapes = planMonth(plan).filter(({ id }) => sessionIdParts(id).date >= today);
  const bringing = bringSessions(shapes, sessions, now);
  const affected = displacing(bringing.writes, sessions);
  const month = ruled(seen);
  const version = head.version + 1;
  return {
    ...bringing,
    version,
    affected,
    breaks: breaksWithNext(month, rulesOf(settings.rules)),
    uncovered: halfDaysOf(uncoveredOf(month).filter(({ date }) => date >= today)),
    digest: digestOf([version, plan.rows, plan.codes, takenBy(bringing.writes, shapes, sessions)]),
  };
};

/** The version that a month is published as, with what that does as far as it was known when it was decided. */
export const versionOf = (
  { plan, now }: MonthSeen,
  { version, writes, affected, held }: Publishing,
  { accountId, name }: Publisher,
): RosterVersion => ({
  ...{ clinicId: plan.clinicId, month: plan.month, version, at: now, by: accountId, ...(name && { byName: name }) },
  rows: plan.rows.map(({ practitionerId, cells }) => ({ practitionerId, cells })),
  codes: [...plan.codes],
  written: writes.length,
  affected: affected.reduce((sum, { claims }) => sum + Object.keys(claims).length, 0),
  held: held.length,
});
