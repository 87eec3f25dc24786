import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { Clinic, ClinicId } from "../../../shared/place/clinic.ts";
import { hadBy, type LeaveRequest } from "../../../shared/roster/leave/leave-request.ts";
import type { leaveRequestsOf } from "../../store/leave/leave-requests.ts";

/** The leave that the other clinics of these people have granted them: who works at two asks both for the same days. */
export const grantedElsewhere = async (
  deps: { leaveRequestsOf: typeof leaveRequestsOf },
  clinics: readonly Pick<Clinic, "id" | "practitioners">[],
  { clinicId, people }: { clinicId: ClinicId; people: readonly PractitionerId[] },
): Promise<LeaveRequest[]> => {
  const others = clinics.filter(
    ({ id, practitioners }) => id !== clinicId && practitioners.some((one) => people.includes(one.id)),
  );
  const asked = await Promise.all(others.map(({ id }) => deps.leaveRequestsOf(id)));
  return asked.flat().filter((one) => people.includes(one.practitionerId) && hadBy(one).length > 0);
};
