import { getDayFigures as contract } from "../../../shared/api/booking/get-day-figures.ts";
import { dayFigures } from "../../../shared/booking/outcomes/day-figures.ts";
import { route, type UseCase } from "../../http/route.ts";
import { sessionsOfDayLive } from "../../schedule/sessions-of-day.ts";
import { visitsAt } from "../../store/appointment/visits.ts";
import { now } from "../../time/now.ts";

const live = { sessionsOfDay: sessionsOfDayLive, visitsAt, now };

/** A clinic's day in figures: it reads the visits, and tells nothing of anybody. */
export const getDayFigures =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, date }) => {
    const sessions = await deps.sessionsOfDay(clinicId, date);
    const { appointments } = await deps.visitsAt(sessions.flatMap(({ claims }) => Object.values(claims)));
    return dayFigures(sessions, appointments, deps.now());
  };

export const getDayFiguresRoute = route(contract, getDayFigures(live));
