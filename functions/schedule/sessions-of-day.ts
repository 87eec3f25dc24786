import { type ClinicId, districtOf } from "../../shared/place/clinic.ts";
import { datesOfDay, isOfDay } from "../../shared/schedule/clinic-day.ts";
import type { Session } from "../../shared/schedule/session.ts";
import type { LocalDate } from "../../shared/time/local-date.ts";
import { requirePlace } from "../place/require-place.ts";
import { districtById } from "../store/district/districts.ts";
import { sessionsOf } from "../store/session/sessions.ts";
import { now } from "../time/now.ts";

const live = { districtById, sessionsOf, now };

/** The sessions of a clinic's day, in order of start. */
export type SessionsOfDay = (clinicId: ClinicId, date: LocalDate) => Promise<Session[]>;

/**
 * The sessions of a clinic's day, in order of start, a night that still runs from the evening before among them: one
 * request, and in the small hours two.
 * @throws Refusal `place.unknown` when there is no such district
 */
export const sessionsOfDay =
  (deps: typeof live): SessionsOfDay =>
  async (clinicId, date) => {
    const { zone } = requirePlace(await deps.districtById(districtOf(clinicId)));
    const now = deps.now();
    const days = datesOfDay(date, now, zone).map((one) => deps.sessionsOf(clinicId, one));
    return (await Promise.all(days)).flat().filter((session) => isOfDay(session, date, now, zone));
  };

/** The sessions of a clinic's day in the table. */
export const sessionsOfDayLive = sessionsOfDay(live);
