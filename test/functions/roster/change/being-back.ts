import { endAbsence } from "../../../../functions/roster/leave/end-absence.ts";
import { listAbsences } from "../../../../functions/roster/leave/list-absences.ts";
import { previewEndAbsence } from "../../../../functions/roster/leave/preview-end-absence.ts";
import { leaveBalancesOf } from "../../../../functions/store/duty/leave-balances.ts";
import { personMonthsOf } from "../../../../functions/store/duty/person-months.ts";
import { leaveRequestsOf } from "../../../../functions/store/leave/leave-requests.ts";
import { monthHeadOf } from "../../../../functions/store/roster/month-heads.ts";
import { endAbsence as endContract } from "../../../../shared/api/roster/end-absence.ts";
import { listAbsences as listContract } from "../../../../shared/api/roster/list-absences.ts";
import { previewEndAbsence as previewContract } from "../../../../shared/api/roster/preview-end-absence.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { Period } from "../../../../shared/roster/change/period.ts";
import { requestKey } from "../../booking/cikande.ts";
import { asListed } from "../../http/as-listed.ts";
import { planner } from "../planning.ts";
import { clock, directoryOf, lookAt } from "../publish-month/publishing.ts";
import { changeWith, todayAt } from "./changing.ts";

type BackOn = Period & { practitionerId: string };

const previewing = asListed(
  previewContract,
  previewEndAbsence({ directoryOf, leaveRequestsOf, todayAt, lookAtMonth: lookAt }),
);

/** What it does when somebody is back. */
export const previewBack = (clinicId: ClinicId, back: BackOn) =>
  previewing({ clinicId, ...back }, planner, requestKey());

/** Ends an absence as it was shown under this digest. */
export const endWith = (changes: Parameters<typeof changeWith>[0] = {}) => {
  const ending = asListed(
    endContract,
    endAbsence({ directoryOf, leaveRequestsOf, leaveBalancesOf, todayAt, makeChange: changeWith(changes) }),
  );
  return (clinicId: ClinicId, back: BackOn, digest: string, key = requestKey()) =>
    ending({ clinicId, ...back, digest }, planner, key);
};

/** Looks at what it does and ends an absence. */
export const backAgain = async (clinicId: ClinicId, back: BackOn, key = requestKey()) =>
  endWith()(clinicId, back, (await previewBack(clinicId, back)).digest, key);

const listing = asListed(
  listContract,
  listAbsences({ directoryOf, personMonthsOf, leaveRequestsOf, monthHeadOf, now: () => clock.now }),
);

/** Who is away or on leave, and when the clinic is closed, as its schedulers see it. */
export const listedOf = (clinicId: ClinicId) => listing({ clinicId }, planner, requestKey());

/** Who is away or on leave, as a clinic's schedulers see it. */
export const absencesOf = async (clinicId: ClinicId) => (await listedOf(clinicId)).absences;
