import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { LeaveRequest } from "../../../shared/roster/leave/leave-request.ts";
import { countAt, countOn } from "../table/count.ts";
import { leaveTurnKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";

/** How often somebody asked a clinic for leave, as it is this moment. */
export const leaveTurnOf = (clinicId: ClinicId, practitionerId: PractitionerId): Promise<number> =>
  countAt(leaveTurnKey(clinicId, practitionerId));

/** Counts that the person of a request asked once more after `before`: of two requests at once one is refused. */
export const takeLeaveTurn = ({ clinicId, practitionerId }: LeaveRequest, before: number): Piece<number> =>
  countOn(leaveTurnKey(clinicId, practitionerId), before);
