import { saveHolidays as contract } from "../../../shared/api/roster/save-holidays.ts";
import { firstAnswer } from "../../../shared/request/receipt.ts";
import { saveHolidays as save } from "../../../shared/roster/calendar/save-holidays.ts";
import { route, type UseCase } from "../../http/route.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { calendarReceipt, saveCalendar, yearCalendarOf } from "../../store/district/year-calendars.ts";
import { untilSaved } from "../../store/table/try-again.ts";
import { calendarOfYear } from "./calendar-of-year.ts";

const live = { directoryOf, yearCalendarOf, saveCalendar };

/** Saves a year's holidays and Ramadan for a district. What is published stays as it is: schedulers see the difference. */
export const saveHolidays =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ year, ...wanted }, { districtId }, key) =>
    // Its receipts lie in the calendar itself: one read is enough for both.
    untilSaved("few", async () => {
      const { kept, standing } = await calendarOfYear(deps, districtId, year);
      const first = firstAnswer(calendarReceipt(kept, key), key);
      if (first) return { saved: first };
      const calendar = save(wanted, standing, year);
      const isSaved =
        calendar === standing || (await deps.saveCalendar({ district: districtId, year, calendar, before: kept }, key));
      return isSaved ? { saved: { revision: calendar.revision } } : undefined;
    });

export const saveHolidaysRoute = route(contract, saveHolidays(live));
