import { Refusal } from "../../refusal/refusal.ts";
import type { ClosedTime } from "../month/closed-time.ts";
import type { RosterMonth } from "../month/roster-month.ts";
import { requireOpened } from "./closed-days.ts";
import type { Freeze } from "./freeze.ts";
import { freezeMonth } from "./freeze-month.ts";
import type { MonthSeen } from "./month-seen.ts";
import type { FoundMonth } from "./person-month.ts";
import { type Publishing, versionOf } from "./plan-publishing.ts";
import type { Publisher, RosterVersion } from "./roster-version.ts";

/** Without what could not be read of their leave in a month: whoever publishes that was told so. */
const withLeaveRead = (people: readonly FoundMonth[], published: RosterMonth): FoundMonth[] =>
  people.map((one) => {
    const { unreadLeave: _, ...read } = one;
    return one.month === published ? read : one;
  });

/**
 * The version that a month as it was seen is published as, and where its people are on duty by it.
 * @param opens when the clinic is closed and is to open again
 * @throws Refusal `roster.day-closed`, `roster.rule-broken`, `roster.elsewhere`
 */
export const publishMonth = (
  seen: MonthSeen,
  publishing: Publishing,
  by: Publisher,
  opens: readonly ClosedTime[] = [],
): Freeze & { version: RosterVersion } => {
  requireOpened(publishing.opens, opens);
  const breaks = publishing.breaks.filter(({ severity }) => severity === "blocks");
  if (breaks.length > 0) throw new Refusal("roster.rule-broken", { breaks });
  const version = versionOf(seen, publishing, by);
  const people = withLeaveRead(freezeMonth(seen), version.month);
  return { version, versions: [version], people, opened: publishing.opens };
};
