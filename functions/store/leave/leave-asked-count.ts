import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { LeaveRequest } from "../../../shared/roster/leave/leave-request.ts";
import { countAt, countOn } from "../table/count.ts";
import { leaveAskedCountKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";

/** How many requests for leave somebody has made at a clinic so far, as it is this moment. */
export const leaveAskedCountOf = (clinicId: ClinicId, practitionerId: PractitionerId): Promise<number> =>
  countAt(leaveAskedCountKey(clinicId, practitionerId));

/** Counts one more request of its person after `before`: of two at once one is refused, and looks again. */
export const countLeaveAsked = ({ clinicId, practitionerId }: LeaveRequest, before: number): Piece<number> =>
  countOn(leaveAskedCountKey(clinicId, practitionerId), before);
