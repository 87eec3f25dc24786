import { compareVersions as contract } from "../../../shared/api/roster/compare-versions.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { compareVersions as compare, emptied, withLeave } from "../../../shared/roster/publish/compare-versions.ts";
import { lastFrozen } from "../../../shared/roster/publish/month-head.ts";
import { leaveIn } from "../../../shared/roster/publish/person-month.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import { route, type UseCase } from "../../http/route.ts";
import { personMonthsOf } from "../../store/duty/person-months.ts";
import { monthHeadOf, type VersionOf } from "../../store/roster/month-heads.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";

const live = { monthHeadOf, rosterVersionOf, personMonthsOf };
type Deps = typeof live;

const published = ({ version, at, byName, cause }: RosterVersion) => ({
  version,
  at,
  ...(byName && { by: byName }),
  ...(cause && { cause }),
});

/** A version that there must be. */
const versionNamed = async (deps: Deps, of: VersionOf): Promise<RosterVersion> => {
  const found = await deps.rosterVersionOf(of);
  if (!found) throw new Error(`${of.clinicId} ${of.month} has no version ${of.version}`);
  return found;
};

/** What one published version of a clinic's month says otherwise than an earlier one; the last two, if none is named. */
export const compareVersions =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ clinicId, month, version, since }) => {
    const last = lastFrozen(await deps.monthHeadOf(clinicId, month));
    const later = version ?? last;
    const earlier = since ?? later - 1;
    if (version === undefined && since === undefined && last < 2) return { last, days: [], codes: [] };
    if (earlier < 1 || earlier >= later || later > last)
      throw new Refusal("request.invalid", { fields: ["version", "since"] });
    const [before, after] = await Promise.all([
      versionNamed(deps, { clinicId, month, version: earlier }),
      versionNamed(deps, { clinicId, month, version: later }),
    ]);
    const { days, codes } = compare(month, before, after);
    const people = await deps.personMonthsOf(emptied(days).map((practitionerId) => ({ practitionerId, month })));
    return {
      last,
      versions: { earlier: published(before), later: published(after) },
      days: withLeave(days, leaveIn(people)),
      codes,
    };
  };

export const compareVersionsRoute = route(contract, compareVersions(live));
