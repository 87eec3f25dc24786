import { saveHolidays } from "../../../../functions/roster/calendar/save-holidays.ts";
import { saveCalendar, yearCalendarOf } from "../../../../functions/store/district/year-calendars.ts";
import { serang } from "../../../functions/booking/cikande.ts";
import { newYear, office } from "../../../functions/roster/holidays.ts";
import type { Scenarios } from "../scenario.ts";
import { key, place } from "../scene.ts";

const directoryOf = async () => ({ district: serang, services: [], clinics: [], holidays: [] });

export const scenarios: Scenarios = {
  "": {
    prepare: place,
    act: () =>
      saveHolidays({ directoryOf, yearCalendarOf, saveCalendar })(
        { year: "2027", revision: 0, holidays: [newYear], ramadan: [] },
        office,
        key("calendar"),
      ),
  },
};
