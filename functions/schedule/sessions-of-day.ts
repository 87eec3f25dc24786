import { type ClinicId, districtOf } from "../../shared/place/clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { datesOfDay, isOfDay } from "../../shared/schedule/clinic-day.ts";
import type { Session } from "../../shared/schedule/session.ts";
import type { LocalDate } from "../../shared/time/local-date.ts";
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
    const district = await deps.districtById(districtOf(clinicId));
    if (!district) throw new Refusal("place.unknown");
    const now = deps.now();
    const days = datesOfDay(date, now, district.zone).map((one) => deps.sessionsOf(clinicId, one));
    return (await Promise.all(days)).flat().filter((session) => isOfDay(session, date, now, district.zone));
  };

/** The sessions of a clinic's day in the table. */
export const sessionsOfDayLive = sessionsOfDay(live);
