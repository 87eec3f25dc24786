import { getHolidays as contract } from "../../../shared/api/roster/get-holidays.ts";
import { route, type UseCase } from "../../http/route.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { yearCalendarOf } from "../../store/district/year-calendars.ts";
import { calendarOfYear } from "./calendar-of-year.ts";

const live = { directoryOf, yearCalendarOf };

/** A year's holidays and Ramadan, for whoever decides them in a district. */
export const getHolidays =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ year }, { districtId }) => {
    const { isUnreadable, ...standing } = (await calendarOfYear(deps, districtId, year)).standing;
    return { ...standing, ...(isUnreadable && { unreadable: true }) };
  };

export const getHolidaysRoute = route(contract, getHolidays(live));
