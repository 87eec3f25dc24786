import type { PractitionerId } from "../../shared/people/practitioner.ts";
import type { ClinicId } from "../../shared/place/clinic.ts";
import type { Session } from "../../shared/schedule/session.ts";
import type { LocalDate } from "../../shared/time/local-date.ts";
import { sessionsOfDayLive } from "./sessions-of-day.ts";

const live = { sessionsOfDay: sessionsOfDayLive };

/** A practitioner's sessions of a day at these clinics, in order of start. */
export type SessionsOfPractitioner = (
  id: PractitionerId,
  clinicIds: readonly ClinicId[],
  date: LocalDate,
) => Promise<Session[]>;

/** A practitioner's sessions of a day at these clinics, in order of start: what a clinic's day costs, for each of them. */
export const sessionsOfPractitioner =
  (deps: typeof live): SessionsOfPractitioner =>
  async (id, clinicIds, date) => {
    const days = await Promise.all(clinicIds.map((clinicId) => deps.sessionsOfDay(clinicId, date)));
    return days
      .flat()
      .filter(({ practitionerId }) => practitionerId === id)
      .sort((a, b) => a.start - b.start);
  };

/** A practitioner's sessions in the table. */
export const sessionsOfPractitionerLive = sessionsOfPractitioner(live);
