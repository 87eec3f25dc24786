import { type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import { requirePlace } from "../../place/require-place.ts";
import { districtById } from "../../store/district/districts.ts";
import type { DueEntry } from "../../store/due/due-item.ts";
import { monthHeadOf } from "../../store/roster/month-heads.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { bringMonthLive } from "./bring-month.ts";

/** The kind of due items under which a publishing is finished, whatever became of who began it. */
export const resumePublishingKind = "resume-publishing";

/** Who publishes, or finishes it at once, is done by then. */
const resumesAfter = 2 * minute;

/** The due item that finishes the publishing of a clinic's month which begins at `now`. */
export const publishingResumed = (clinicId: ClinicId, month: RosterMonth, now: Instant): DueEntry => ({
  districtId: districtOf(clinicId),
  at: now + resumesAfter,
  kind: resumePublishingKind,
  ref: `${clinicId}.${month}`,
});

const live = { monthHeadOf, rosterVersionOf, districtById, bringMonth: bringMonthLive };

/**
 * Brings a clinic's sessions to the version that is being published, if one is: anybody may, since it was decided when
 * that was frozen.
 * @returns whether none is being published any more
 * @throws Refusal `place.unknown` when there is no such district
 */
export const finishPublishing =
  (deps: typeof live) =>
  async (clinicId: ClinicId, month: RosterMonth): Promise<boolean> => {
    const { publishing } = await deps.monthHeadOf(clinicId, month);
    if (publishing === undefined) return true;
    const [version, district] = await Promise.all([
      deps.rosterVersionOf({ clinicId, month, version: publishing }),
      deps.districtById(districtOf(clinicId)),
    ]);
    if (!version) throw new Error(`${clinicId} ${month} is at version ${publishing}, which there is not`);
    return deps.bringMonth({ version, zone: requirePlace(district).zone });
  };

/** Finishes what the table says is being published. */
export const finishPublishingLive = finishPublishing(live);
