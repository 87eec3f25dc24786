import type { Clinic, ClinicId } from "../../../shared/place/clinic.ts";
import { monthsFrom } from "../../../shared/roster/change/months-ahead.ts";
import {
  monthsOfUnsettled,
  type UnsettledLeave,
  unsettledLeave,
} from "../../../shared/roster/leave/unsettled-leave.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import type { personMonthsOf } from "../../store/duty/person-months.ts";

/** Who has off, whichever clinic granted it, and is published as on duty at a clinic all the same. */
export const unsettledAt = async (
  deps: { personMonthsOf: typeof personMonthsOf },
  clinics: readonly Pick<Clinic, "id" | "practitioners">[],
  clinicId: ClinicId,
  today: LocalDate,
): Promise<UnsettledLeave[]> => {
  const people = clinics.find(({ id }) => id === clinicId)?.practitioners ?? [];
  const months = monthsFrom(today, monthsOfUnsettled);
  const asked = people.flatMap(({ id }) => months.map((month) => ({ practitionerId: id, month })));
  return unsettledLeave(await deps.personMonthsOf(asked), clinicId, today);
};
