import type { AppointmentId } from "../../booking/appointment.ts";
import { Refusal } from "../../refusal/refusal.ts";
import type { Session } from "../../schedule/session.ts";
import type { DraftRow } from "../draft/draft-row.ts";
import { isSameRow } from "../draft/tidy-row.ts";
import type { RosterMonth } from "../month/roster-month.ts";
import type { Left } from "../publish/affected-visit.ts";
import type { Freeze } from "../publish/freeze.ts";
import { type MonthSeen, ruled, unknownIn } from "../publish/month-seen.ts";
import { type FoundMonth, type PersonMonth, personMonthKey } from "../publish/person-month.ts";
import { planPublishing, versionOf } from "../publish/plan-publishing.ts";
import type { Publisher, VersionCause } from "../publish/roster-version.ts";
import { amidst, breaksOverTurn } from "../rules/breaks-over-turn.ts";
import { newBreaks } from "../rules/new-breaks.ts";
import type { RuleBreak } from "../rules/rule-break.ts";
import { rulesOf } from "../settings/rules-of.ts";
import type { RosterChange } from "./absence-change.ts";
import { layOver } from "./lay-over.ts";
import { peopleAfter } from "./people-after.ts";

/** A month whose published rows change, as it is before and as it is to be. */
type Changed = { before: MonthSeen; after: MonthSeen };

/** What a change does to months as they were seen. */
export type ChangePlan = {
  freeze: Freeze;
  /** The sessions that it leaves without time for visits to come, with the places of just these. */
  affected: Session[];
  /** The visits that may be among these, and only they can say. */
  unasked: AppointmentId[];
  /** What it leaves of the sessions. */
  left: Left;
  /** The rules that are broken by it, and were not before. */
  breaks: RuleBreak[];
  /** Whether it goes into the drafts too; if not, they stay as they are and take it back once they are published. */
  isInDrafts: boolean;
};

/** What is published of a month, under the change; nothing where that leaves it as it is. */
const changedOf = (seen: MonthSeen, { patch }: RosterChange): Changed[] => {
  const { plan, published } = seen;
  if (!published) return [];
  const { rows, codes } = published;
  const cells = patch(plan.month, { rows, codes }, "published");
  const before = { ...seen, plan: { ...plan, rows, codes } };
  const after = { ...seen, plan: { ...plan, rows: layOver(plan.month, rows, cells), codes } };
  return JSON.stringify(after.plan.rows) === JSON.stringify(rows) ? [] : [{ before, after }];
};

/** Whether a change goes into the drafts of its months, which may have been planned otherwise since they were published. */
const goesIntoDrafts = (seen: readonly MonthSeen[], { needs }: RosterChange): boolean =>
  needs?.(seen.map(({ plan: { month, codes }, draft }) => ({ month, rows: draft, codes }))) ?? true;

const draftAfter = ({ plan, draft }: MonthSeen, { patch }: RosterChange): (DraftRow & { month: RosterMonth })[] => {
  const cells = patch(plan.month, { rows: draft, codes: plan.codes }, "draft");
  const rows = layOver(plan.month, draft, cells);
  return draft.flatMap((row) => {
    const after = rows.find(({ practitionerId }) => practitionerId === row.practitionerId);
    const changed = { ...row, cells: after?.cells ?? row.cells };
    return isSameRow(row, changed) ? [] : [{ ...changed, revision: row.revision + 1, month: plan.month }];
  });
};

/**
 * Each month of each person once, though several months of the clinic look at it. One that can't be read stays as it is,
 * but for whoever is given leave: what of it can be read takes its place, so that somebody can always be away.
 */
const peopleSeen = (seen: readonly MonthSeen[], { leave }: RosterChange): FoundMonth[] => [
  ...new Map(
    seen
      .flatMap(({ months }) => months)
      .filter(({ practitionerId, isUnreadable }) => !isUnreadable || practitionerId === leave?.practitionerId)
      .map((one) => [personMonthKey(one), one] as const),
  ).values(),
];

/**
 * Sees to it that nobody gets a shift of whom it can't be said whether they can take it.
 * @throws Refusal `record.unreadable` with who they are
 */
const requireKnown = ({ before, after }: Changed): void => {
  const unknown = unknownIn(before);
  const shiftsBefore = new Map(before.plan.rows.map(({ practitionerId, cells }) => [practitionerId, cells]));
  const practitionerIds = after.plan.rows.flatMap(({ practitionerId, cells }) => {
    const had = shiftsBefore.get(practitionerId) ?? {};
    const gets = Object.entries(cells).some(([day, codes]) => codes.some((code) => !had[day]?.includes(code)));
    return gets && unknown.includes(practitionerId) ? [practitionerId] : [];
  });
  if (practitionerIds.length > 0) throw new Refusal("record.unreadable", { practitionerIds });
};

/**
 * Sees to it that it is known what is published of the months: over what can't be read nothing is laid, and it is published
 * anew first.
 * @throws Refusal `roster.version-unreadable` with which months they are
 */
export const requireVersions = (seen: readonly MonthSeen[]): void => {
  const months = seen.flatMap(({ isVersionUnread, plan: { month } }) => (isVersionUnread ? [month] : []));
  if (months.length > 0) throw new Refusal("roster.version-unreadable", { months });
};

/** What the change breaks that stood before; where somebody gets leave, that they are on duty then counts. */
const brokenBy = (changed: readonly Changed[], people: readonly PersonMonth[]): RuleBreak[] => {
  const given = new Map(people.map((one) => [personMonthKey(one), one]));
  const sheetsOf = (when: keyof Changed) => new Map(changed.map((one) => [one[when].plan.month, one[when].plan]));
  const sheets = { before: sheetsOf("before"), after: sheetsOf("after") };
  return changed.flatMap(({ before, after }) => {
    const months = after.months.map((one) => given.get(personMonthKey(one)) ?? one);
    const rules = rulesOf(after.settings.rules);
    const broken = breaksOverTurn(amidst(ruled({ ...after, months }), sheets.after), rules);
    return newBreaks(broken, breaksOverTurn(amidst(ruled(before), sheets.before), rules));
  });
};

const causeOf = ({ closed, leave }: RosterChange): VersionCause => {
  if (closed) return "closed";
  if (!leave) return "swap";
  return leave.is === "ended" ? "back" : "away";
};

/** By whom nothing is published: it is only looked at. */
const nobody: Publisher = { accountId: "" };

/**
 * What a change does to months of a clinic as they were seen: it is laid over what is published of each, never over an
 * unfinished draft, and over the draft as well.
 * @throws Refusal `roster.version-unreadable`, `roster.elsewhere`, `record.unreadable`
 */
export const planChange = (seen: readonly MonthSeen[], change: RosterChange, by: Publisher = nobody): ChangePlan => {
  requireVersions(seen);
  const changed = seen.flatMap((month) => changedOf(month, change));
  const [first] = seen;
  if (!first) throw new Error("a change of no month");
  changed.forEach(requireKnown);
  const people = peopleAfter({
    plans: changed.map(({ after }) => after.plan),
    months: peopleSeen(seen, change),
    today: first.today,
    ...(change.leave && { leave: change.leave }),
  });
  const isInDrafts = goesIntoDrafts(seen, change);
  const published = changed.map(({ after }) => ({ after, publishing: planPublishing(after) }));
  return {
    freeze: {
      versions: published.map(({ after, publishing }) => ({
        ...versionOf(after, publishing, by),
        cause: causeOf(change),
      })),
      people,
      rows: isInDrafts ? seen.flatMap((month) => draftAfter(month, change)) : [],
      ...(change.closed && { closed: change.closed }),
    },
    affected: published.flatMap(({ publishing }) => publishing.affected),
    unasked: published.flatMap(({ publishing }) => publishing.unasked),
    left: {
      writes: published.flatMap(({ publishing }) => publishing.writes),
      sessions: seen.flatMap(({ sessions }) => sessions),
      window: first.window,
    },
    breaks: brokenBy(changed, people),
    isInDrafts,
  };
};

/**
 * Sees to it that nothing is published that must not be. A day without a doctor is no such thing: whoever is ill is away,
 * whatever a clinic asks of its planning.
 * @throws Refusal `roster.rule-broken`
 */
export const requireUnbroken = (found: readonly RuleBreak[]): void => {
  const breaks = found.filter(({ severity, rule }) => severity === "blocks" && rule !== "no-doctor");
  if (breaks.length > 0) throw new Refusal("roster.rule-broken", { breaks });
};
