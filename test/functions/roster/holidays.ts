import { getHolidays } from "../../../functions/roster/calendar/get-holidays.ts";
import { saveHolidays } from "../../../functions/roster/calendar/save-holidays.ts";
import { saveCalendar, yearCalendarOf } from "../../../functions/store/district/year-calendars.ts";
import { getHolidays as getContract } from "../../../shared/api/roster/get-holidays.ts";
import { saveHolidays as saveContract } from "../../../shared/api/roster/save-holidays.ts";
import type { Holiday } from "../../../shared/time/holiday.ts";
import { serang } from "../booking/cikande.ts";
import { asListed } from "../http/as-listed.ts";
import { late } from "./late.ts";

export const office = { role: "district", accountId: "dinkes", districtId: serang.id } as const;

export const newYear: Holiday = { date: "2027-01-01", kind: "holiday", name: "Tahun Baru", source: "SKB 3 Menteri" };

const directoryOf = async () => ({ district: serang, services: [], clinics: [], holidays: [newYear] });

export const readHolidays = asListed(getContract, getHolidays({ directoryOf, yearCalendarOf }));
export const keepHolidays = asListed(saveContract, saveHolidays({ directoryOf, yearCalendarOf, saveCalendar }));

/** The same by whoever has read before anything was saved, and writes after it. */
export const keepHolidaysLate: typeof keepHolidays = (...asked) =>
  asListed(
    saveContract,
    saveHolidays({ directoryOf, yearCalendarOf: late(undefined, yearCalendarOf), saveCalendar }),
  )(...asked);
