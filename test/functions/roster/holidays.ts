import { getHolidays } from "../../../functions/roster/calendar/get-holidays.ts";
import { saveHolidays } from "../../../functions/roster/calendar/save-holidays.ts";
import { saveCalendar, yearCalendarOf } from "../../../functions/store/district/year-calendars.ts";
import { getHolidays as getContract } from "../../../shared/api/roster/get-holidays.ts";
import { saveHolidays as saveContract } from "../../../shared/api/roster/save-holidays.ts";
import type { PublishedMonth } from "../../../shared/roster/publish/published-month.ts";
import type { Holiday } from "../../../shared/time/holiday.ts";
import { serang } from "../booking/cikande.ts";
import { asListed } from "../http/as-listed.ts";
import { late } from "./late.ts";

export const office = { role: "district", accountId: "dinkes", districtId: serang.id } as const;

export const newYear: Holiday = { date: "2027-01-01", kind: "holiday", name: "Tahun Baru", source: "SKB 3 Menteri" };

const clinicOf = (id: string) => ({
  id,
  name: id,
  kecamatan: { code: "360419", name: "Cikande" },
  services: [],
  practitioners: [],
});

const directoryOf = async () => ({
  district: serang,
  services: [],
  clinics: ["3604-cikande", "3604-kibin"].map(clinicOf),
  holidays: [newYear],
});

/** What is published in the district, for who is asked on 28 November 2026. */
export const publishedThen: PublishedMonth[] = [];
const publishedMonthsOf = async (asked: readonly { clinicId: string; month: string }[]) =>
  publishedThen.filter((one) => asked.some(({ clinicId, month }) => one.clinicId === clinicId && one.month === month));
const now = () => Date.parse("2026-11-28T05:00:00Z");

export const readHolidays = asListed(getContract, getHolidays({ directoryOf, yearCalendarOf, publishedMonthsOf, now }));
export const keepHolidays = asListed(saveContract, saveHolidays({ directoryOf, yearCalendarOf, saveCalendar }));

/** The same by whoever has read before anything was saved, and writes after it. */
export const keepHolidaysLate: typeof keepHolidays = (...asked) =>
  asListed(
    saveContract,
    saveHolidays({ directoryOf, yearCalendarOf: late(undefined, yearCalendarOf), saveCalendar }),
  )(...asked);
