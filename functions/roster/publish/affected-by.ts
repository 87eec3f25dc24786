import { type AffectedVisit, affectedVisits, type Left } from "../../../shared/roster/publish/affected-visit.ts";
import type { MonthSeen } from "../../../shared/roster/publish/month-seen.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { daysFrom } from "../../../shared/time/local-date.ts";
import type { withVisits } from "../../store/appointment/with-visits.ts";
import type { sessionsOf } from "../../store/session/sessions.ts";
import { sessionsOfDays } from "./sessions-of-days.ts";

type Deps = { withVisits: typeof withVisits; sessionsOf: typeof sessionsOf };

/** Whose visits a change leaves without time, as it is shown before it is published. */
type Affected = {
  affected: AffectedVisit[];
  /** How many more there are that can't be read. */
  unreadable: number;
};

/** How many days from today on are looked at for other times, beside the months that a change is about. */
const daysAhead = 21;

/** The visits of the sessions that a change leaves without time for them, with what else they could have. */
export const affectedBy = async (
  deps: Deps,
  seen: readonly MonthSeen[],
  { affected, left }: { affected: Session[]; left: Left },
): Promise<Affected> => {
  const [first] = seen;
  if (!first || affected.length === 0) return { affected: [], unreadable: 0 };
  // At the end of a month what is near is in the next.
  const dates = daysFrom(first.today, daysAhead).filter(
    (date) => !seen.some(({ plan }) => date.startsWith(plan.month)),
  );
  const beside = await sessionsOfDays(deps, first.plan.clinicId, dates);
  const days = await deps.withVisits(affected);
  return {
    affected: affectedVisits(days, { ...left, sessions: [...left.sessions, ...beside] }),
    unreadable: days.reduce((sum, { unreadable }) => sum + unreadable.length, 0),
  };
};
