import { type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import type { Zone } from "../../../shared/time/zone.ts";
import { requirePlace } from "../../place/require-place.ts";
import { districtById } from "../../store/district/districts.ts";
import { endVersion, soundHeadOf, type VersionOf } from "../../store/roster/month-heads.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { rosterVersionKey } from "../../store/table/keys.ts";
import { askedAtOr } from "../../store/table/readable.ts";
import { bringMonthLive } from "./bring-month.ts";
import { easeDutyLive } from "./ease-duty.ts";

const live = {
  monthHeadOf: soundHeadOf,
  rosterVersionOf,
  districtById,
  endVersion,
  easeDuty: easeDutyLive,
  bringMonth: bringMonthLive,
};

/**
 * A version of a clinic's month that its head names, and the clock of its clinic.
 * @throws Refusal `place.unknown` when there is no such district
 */
export const monthToBring = async (
  deps: Pick<typeof live, "rosterVersionOf" | "districtById">,
  of: VersionOf,
): Promise<{ version: RosterVersion; zone: Zone }> => {
  const version = await deps.rosterVersionOf(of);
  if (!version) throw new Error(`${of.clinicId} ${of.month} has no version ${of.version}`);
  return { version, zone: requirePlace(await deps.districtById(districtOf(of.clinicId))).zone };
};

/**
 * Brings a clinic's people and sessions to the version that is being published, if one is: anybody may, since it was decided when
 * that was frozen. One that can't be read is ended as it is, so that it can be published over: nobody could bring anything to it.
 * @returns whether none is being published any more
 * @throws Refusal `place.unknown` when there is no such district
 */
export const finishPublishing =
  (deps: typeof live) =>
  async (clinicId: ClinicId, month: RosterMonth): Promise<boolean> => {
    const { publishing } = await deps.monthHeadOf(clinicId, month);
    if (publishing === undefined) return true;
    const of = { clinicId, month, version: publishing };
    const brought = await askedAtOr(rosterVersionKey(clinicId, month, publishing), () => monthToBring(deps, of), null);
    if (brought === null) {
      await deps.endVersion(of);
      return true;
    }
    await deps.easeDuty(brought);
    return deps.bringMonth(brought);
  };

/** Finishes what the table says is being published. */
export const finishPublishingLive = finishPublishing(live);
