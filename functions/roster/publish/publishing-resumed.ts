import { type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import type { DueEntry } from "../../store/due/due-item.ts";

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

/** The month of a clinic that a due item names. */
export const resumedBy = (ref: string): { clinicId: ClinicId; month: RosterMonth } => {
  const [clinicId = "", month = ""] = ref.split(".");
  return { clinicId, month };
};
