import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { type AffectedVisit, affectedVisits, type Left } from "../../../shared/roster/publish/affected-visit.ts";
import type { MonthSeen } from "../../../shared/roster/publish/month-seen.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { day } from "../../../shared/time/instant.ts";
import { daysFrom } from "../../../shared/time/local-date.ts";
import type { withVisits } from "../../store/appointment/visits.ts";
import type { sessionsOf } from "../../store/session/sessions.ts";
import { sessionsOfDays } from "./sessions-of-days.ts";

type Deps = { withVisits: typeof withVisits; sessionsOf: typeof sessionsOf };

/** Whose visits a change leaves without time, as it is shown before it is published. */
type Affected = {
  affected: AffectedVisit[];
  /** How many more there are that can't be read. */
  unreadable: number;
};

/** How many days beside the months that a change is about are looked at for other times. */
const mostDaysBeside = 14;

/** The sessions of the days that can be booked and lie in none of these months: at the end of one, what is near is in the next. */
const sessionsBeside = (deps: Deps, seen: readonly MonthSeen[]): Promise<Session[]> => {
  const [first] = seen;
  if (!first) return Promise.resolve([]);
  const { today, window, plan } = first;
  const months = new Set(seen.map((one) => one.plan.month));
  const days = daysFrom(today, Math.ceil((window.until - window.now) / day))
    .filter((date) => !months.has(monthOf(date)))
    .slice(0, mostDaysBeside);
  return sessionsOfDays(deps, plan.clinicId, days);
};

/** The visits of the sessions that a change leaves without time for them, with what else they could have. */
export const affectedBy = async (
  deps: Deps,
  seen: readonly MonthSeen[],
  { affected, left }: { affected: Session[]; left: Left },
): Promise<Affected> => {
  if (affected.length === 0) return { affected: [], unreadable: 0 };
  const [days, beside] = await Promise.all([deps.withVisits(affected), sessionsBeside(deps, seen)]);
  return {
    affected: affectedVisits(days, { ...left, sessions: [...left.sessions, ...beside] }),
    unreadable: days.reduce((sum, { unreadable }) => sum + unreadable.length, 0),
  };
};
