import { getHolidays as contract } from "../../../shared/api/roster/get-holidays.ts";
import type { DistrictId } from "../../../shared/place/district.ts";
import { type HolidayShifts, holidayShifts, monthsToLookAt } from "../../../shared/roster/calendar/holiday-shifts.ts";
import type { Holiday } from "../../../shared/time/holiday.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requirePlace } from "../../place/require-place.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { yearCalendarOf } from "../../store/district/year-calendars.ts";
import { publishedMonthsOf } from "../../store/published/published-months.ts";
import { now } from "../../time/now.ts";
import { calendarOfYear } from "./calendar-of-year.ts";

const live = { directoryOf, yearCalendarOf, publishedMonthsOf, now };
type Deps = typeof live;

/** On which holidays to come the district's clinics have published shifts: at most a read for each of them and each month. */
const workedOf = async (deps: Deps, district: DistrictId, holidays: readonly Holiday[]): Promise<HolidayShifts[]> => {
  const place = requirePlace(await deps.directoryOf(district));
  const today = localDate(deps.now(), place.district.zone);
  const months = monthsToLookAt(holidays, today);
  const asked = place.clinics.flatMap(({ id: clinicId }) => months.map((month) => ({ clinicId, month })));
  return holidayShifts(holidays, await deps.publishedMonthsOf(asked), today);
};

/** A year's holidays and Ramadan, for whoever decides them in a district, and which of them clinics are to work on. */
export const getHolidays =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ year }, { districtId }) => {
    const { isUnreadable, ...standing } = (await calendarOfYear(deps, districtId, year)).standing;
    const worked = await workedOf(deps, districtId, standing.holidays);
    return { ...standing, ...(isUnreadable && { unreadable: true }), ...(worked.length > 0 && { worked }) };
  };

export const getHolidaysRoute = route(contract, getHolidays(live));
