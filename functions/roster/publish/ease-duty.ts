import { monthsToSee } from "../../../shared/roster/publish/freeze-month.ts";
import { easedMonths } from "../../../shared/roster/publish/part-people.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import { localDate, type Zone } from "../../../shared/time/zone.ts";
import { personMonthsOf, savePersonMonthsWhile } from "../../store/duty/person-months.ts";
import { type VersionOf, whilePublishing } from "../../store/roster/month-heads.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { askedOr } from "../../store/table/readable.ts";
import { untilSaved } from "../../store/table/try-again.ts";
import { now } from "../../time/now.ts";

const live = { rosterVersionOf, personMonthsOf, savePersonMonthsWhile, now };
type Deps = typeof live;

/** A version that others were published over; nothing where it can't be read. */
const versionOr = ({ rosterVersionOf }: Deps, of: VersionOf) => askedOr(() => rosterVersionOf(of), undefined);

/**
 * Eases who is still said to be on duty at a clinic when the version that is being published says so no more: of a clinic
 * with more people than one write holds they were held before it was frozen. It may be done again at any time.
 */
export const easeDuty =
  (deps: Deps) =>
  async ({ version, zone }: { version: RosterVersion; zone: Zone }): Promise<void> => {
    const { clinicId, month, version: number } = version;
    const before = number > 1 ? await versionOr(deps, { clinicId, month, version: number - 1 }) : undefined;
    const asked = monthsToSee(month, [...version.rows, ...(before?.rows ?? [])]);
    const beside = { head: whilePublishing(version) };
    await untilSaved("few", async () => {
      const eased = easedMonths({ version, today: localDate(deps.now(), zone) }, await deps.personMonthsOf(asked));
      const outcome = await deps.savePersonMonthsWhile(beside, eased);
      return outcome === "changed" ? undefined : { saved: outcome };
    });
  };

/** Eases people in the table. */
export const easeDutyLive = easeDuty(live);
