import { type AffectedVisit, affectedVisits, type Left } from "../../../shared/roster/publish/affected-visit.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import type { withVisits } from "../../store/appointment/visits.ts";

/** Whose visits a change leaves without time, as it is shown before it is published. */
type Affected = {
  affected: AffectedVisit[];
  /** How many more there are that can't be read. */
  unreadable: number;
};

/** The visits of the sessions that a change leaves without time for them, with what else they could have. */
export const affectedBy = async (
  deps: { withVisits: typeof withVisits },
  { affected, left }: { affected: Session[]; left: Left },
): Promise<Affected> => {
  const days = await deps.withVisits(affected);
  return {
    affected: affectedVisits(days, left),
    unreadable: days.reduce((sum, { unreadable }) => sum + unreadable.length, 0),
  };
};
