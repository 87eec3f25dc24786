import { getClinicLine as contract } from "../../shared/api/line/get-clinic-line.ts";
import { askAgain } from "../../shared/line/ask-again.ts";
import { namelessLine } from "../../shared/line/clinic-line.ts";
import { type ClinicId, clinicsWith, districtOf } from "../../shared/place/clinic.ts";
import type { Session } from "../../shared/schedule/session.ts";
import { addDays, type LocalDate } from "../../shared/time/local-date.ts";
import { localDate } from "../../shared/time/zone.ts";
import { route, type UseCase } from "../http/route.ts";
import { requireClinic } from "../place/require-place.ts";
import { sessionsOfDayLive } from "../schedule/sessions-of-day.ts";
import { type Directory, directoryOf } from "../store/district/directory-of.ts";
import { now } from "../time/now.ts";

const live = { directoryOf, sessionsOfDay: sessionsOfDayLive, now };

/** The other clinics where those who have a session here work. */
const elsewhere = (here: ClinicId, sessions: readonly Session[], { clinics }: Directory): ClinicId[] => {
  const all = sessions.flatMap(({ practitionerId }) => clinicsWith(practitionerId, here, clinics));
  return [...new Set(all)].filter((id) => id !== here);
};

/** Whether a day may have a line: today, a night that still runs, or one whose waiting room opens before midnight. */
const mayHaveLine = (date: LocalDate, today: LocalDate): boolean =>
  addDays(today, -1) <= date && date <= addDays(today, 1);

/** The line of a clinic's day by queue numbers: one request, and one more for each other clinic of its doctors. */
export const getClinicLine =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, date }) => {
    const directory = requireClinic(await deps.directoryOf(districtOf(clinicId)), clinicId);
    const now = deps.now();
    if (!mayHaveLine(date, localDate(now, directory.district.zone)))
      return { sessions: [], askAgain: askAgain([], now) };
    const own = await deps.sessionsOfDay(clinicId, date);
    const doctors = new Set(own.map(({ practitionerId }) => practitionerId));
    const days = elsewhere(clinicId, own, directory).map((id) => deps.sessionsOfDay(id, date));
    const others = (await Promise.all(days)).flat().filter(({ practitionerId }) => doctors.has(practitionerId));
    const sessions = [...own, ...others].map(namelessLine);
    return { sessions, askAgain: askAgain(sessions, now) };
  };

export const getClinicLineRoute = route(contract, getClinicLine(live));
