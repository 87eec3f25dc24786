import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import type { sessionsOf } from "../../store/session/sessions.ts";

/** The sessions of some of a clinic's days, as they are this moment: one request a day, all at once. */
export const sessionsOfDays = async (
  deps: { sessionsOf: typeof sessionsOf },
  clinicId: ClinicId,
  days: readonly LocalDate[],
): Promise<Session[]> => {
  const found = await Promise.all(days.map((day) => deps.sessionsOf(clinicId, day, { ConsistentRead: true })));
  return found.flat();
};
