import { saveHolidays as contract } from "../../shared/api/roster/save-holidays.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { saveHolidays as save } from "../../shared/roster/calendar/save-holidays.ts";
import { firstSave } from "../../shared/roster/draft/receipt.ts";
import { route, type UseCase } from "../http/route.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { calendarReceipt, saveCalendar, yearCalendarOf } from "../store/district/year-calendars.ts";
import { calendarOfYear } from "./calendar-of-year.ts";

const live = { directoryOf, yearCalendarOf, saveCalendar };

/** Saves a year's holidays and Ramadan for a district. What is published stays as it is: schedulers see the difference. */
export const saveHolidays =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ year, ...wanted }, { districtId }, key) => {
    const { kept, standing } = await calendarOfYear(deps, districtId, year);
    const first = firstSave(calendarReceipt(kept, key), key);
    if (first) return first;
    const calendar = save(wanted, standing, year);
    const answer = { revision: calendar.revision };
    if (calendar === standing) return answer;
    const conflict = await deps.saveCalendar({ district: districtId, year, calendar, before: kept }, key);
    if (!conflict) return answer;
    const before = firstSave(calendarReceipt(conflict.calendar ?? undefined, key), key);
    if (before) return before;
    throw new Refusal("roster.calendar-changed");
  };

export const saveHolidaysRoute = route(contract, saveHolidays(live));
