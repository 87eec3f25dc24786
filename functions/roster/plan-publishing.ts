import { createHash } from "node:crypto";
import { leaveIn } from "../../shared/roster/change/people-after.ts";
import { planMonth } from "../../shared/roster/month/plan-month.ts";
import { closedWithVisits } from "../../shared/roster/publish/affected-visit.ts";
import { type Bringing, bringSessions } from "../../shared/roster/publish/bring-sessions.ts";
import { breaksOf } from "../../shared/roster/rules/breaks-of.ts";
import type { RuleBreak } from "../../shared/roster/rules/rule-break.ts";
import { uncoveredOf } from "../../shared/roster/rules/wants-of.ts";
import { rulesOf } from "../../shared/roster/settings/chosen-rules.ts";
import { type Session, sessionIdParts } from "../../shared/schedule/session.ts";
import type { MonthSeen } from "./look-at-month.ts";

/** What a publishing would do to a month as it was seen. */
export type Publishing = Bringing & {
  version: number;
  /** Those that it closes while somebody has a place in them. */
  affected: Session[];
  /** Where the draft breaks a rule. */
  breaks: RuleBreak[];
  /** How many half days from today on have fewer people for a service than wanted. */
  uncovered: number;
  /** Names all that the scheduler is shown: as long as it is the same, they have seen what they publish. */
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
export const ruled = ({ plan, clinic, holidays, today, months, before, settings }: MonthSeen) => ({
  ...{ ...plan, today, people: clinic.practitioners, holidays, leave: leaveIn(months) },
  ...(before && { before }),
  ...(settings.wants && { wants: settings.wants }),
});

/** What publishing a month as it was seen does. */
export const planPublishing = (seen: MonthSeen): Publishing => {
  const { plan, sessions, today, head, now, settings } = seen;
  const shapes = planMonth(plan).filter(({ id }) => sessionIdParts(id).date >= today);
  const bringing = bringSessions(shapes, sessions, now);
  const affected = closedWithVisits(bringing.writes, sessions);
  const month = ruled(seen);
  const version = head.version + 1;
  const visits = affected.flatMap(({ claims }) => Object.values(claims)).toSorted();
  return {
    ...bringing,
    version,
    affected,
    breaks: breaksOf(month, rulesOf(settings.rules)),
    uncovered: uncoveredOf(month).filter(({ date }) => date >= today).length,
    digest: digestOf([version, plan.rows, plan.codes, visits]),
  };
};
