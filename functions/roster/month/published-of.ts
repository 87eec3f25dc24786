import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { lastFrozen, type MonthHead } from "../../../shared/roster/publish/month-head.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import type { monthHeadOf } from "../../store/roster/month-heads.ts";
import type { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { askedOr } from "../../store/table/readable.ts";

type Deps = { monthHeadOf: typeof monthHeadOf; rosterVersionOf: typeof rosterVersionOf };
type Month = { clinicId: ClinicId; month: RosterMonth };

/** What was last published of a clinic's month, if anything was. */
export const publishedOf = async (
  { rosterVersionOf }: Pick<Deps, "rosterVersionOf">,
  month: Month,
  head: MonthHead,
): Promise<RosterVersion | undefined> => {
  const version = lastFrozen(head);
  return version === 0 ? undefined : rosterVersionOf({ ...month, version });
};

/** The same; `null` where it is there and can't be read, which is reported: it is published over. */
export const publishedOrUnread = (
  deps: Pick<Deps, "rosterVersionOf">,
  month: Month,
  head: MonthHead,
): Promise<RosterVersion | undefined | null> => askedOr(() => publishedOf(deps, month, head), null);

/**
 * What was last published of the month before another, or after it: where it can't be read, that is reported, and taken for
 * nothing. Most of such months are over, so that nothing could be published in their place.
 */
export const neighbourOf = (deps: Deps, month: Month): Promise<RosterVersion | undefined> =>
  askedOr(() => lastPublishedOf(deps, month), undefined);

/** What was last published of a month whose head nobody has looked at. */
export const lastPublishedOf = async (deps: Deps, month: Month): Promise<RosterVersion | undefined> =>
  publishedOf(deps, month, await deps.monthHeadOf(month.clinicId, month.month));
