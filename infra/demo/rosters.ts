import type { Practitioner } from "../../shared/people/practitioner.ts";
import type { Clinic, ClinicId } from "../../shared/place/clinic.ts";
import { monthOf, type RosterMonth } from "../../shared/roster/month/roster-month.ts";
import type { Cell } from "../../shared/roster/month/roster-row.ts";
import type { Code } from "../../shared/roster/month/shift-code.ts";
import type { PublishedRow } from "../../shared/roster/publish/roster-version.ts";
import { isDecreed } from "../../shared/time/holiday.ts";
import { addDays, type LocalDate, weekdayOf } from "../../shared/time/local-date.ts";
import { friday, monday, saturday, sunday, thursday, tuesday, wednesday } from "../../shared/time/weekday.ts";
import { holidays2026 } from "./holidays-2026.ts";
import { holidays2027 } from "./holidays-2027.ts";
import { nightDoctor, sharedDentist } from "./practitioners.ts";
import { afternoonOf, longDay, morningOf, pustuMorning, roundTheClock } from "./shift-codes.ts";

const longDayClinics = ["3604-cikande", "3604-kramatwatu", "3604-petir", "3604-anyar", "3604-tirtayasa"];

const holidays = [...holidays2026, ...holidays2027];
const daysOff = new Set(holidays.map(({ date }) => date));

/** A dentist does most work at the chair, so is to be had on the screen on Tuesdays and Thursdays only. */
const practisesOn = (profession: Practitioner["profession"], weekday: number): boolean =>
  profession !== "dentist" || weekday === tuesday || weekday === thursday;

/** The dentist of two puskesmas: at each on a day of its own, and on Thursdays at both. */
const sharedHours: Record<ClinicId, Record<number, Code>> = {
  [sharedDentist.clinicIds[0]]: { [monday]: morningOf.dentist, [thursday]: morningOf.dentist },
  [sharedDentist.clinicIds[1]]: { [wednesday]: morningOf.dentist, [thursday]: afternoonOf.dentist },
};

const cellOn = (clinic: Clinic, { id, profession }: Practitioner, date: LocalDate): Cell => {
  if (id === nightDoctor.practitionerId) return roundTheClock;
  if (longDayClinics.includes(clinic.id) && clinic.practitioners[0]?.id === id) return longDay;
  const weekday = weekdayOf(date);
  if (weekday === sunday || daysOff.has(date)) return [];
  if (id === sharedDentist.practitioner.id) return [sharedHours[clinic.id]?.[weekday] ?? []].flat();
  if (id === pustuMorning.practitionerId && weekday === wednesday) return [pustuMorning.code];
  if (!practisesOn(profession, weekday)) return [];
  const isWhole = weekday !== friday && weekday !== saturday;
  const staysOn = clinic.inpatient === true && profession === "doctor" && isWhole;
  return staysOn ? [morningOf.doctor, afternoonOf.doctor] : [morningOf[profession]];
};

/** Who works when at a puskesmas on these days of one month: a row for each who practises there. */
export const rowsOn = (clinic: Clinic, days: readonly LocalDate[]): PublishedRow[] =>
  clinic.practitioners.map((practitioner) => ({
    practitionerId: practitioner.id,
    cells: Object.fromEntries(
      days
        .map((date): [string, Cell] => [date.slice(8), cellOn(clinic, practitioner, date)])
        .filter(([, cell]) => cell.length > 0),
    ),
  }));

/** Days by the month that their roster is of. */
export const byMonth = (days: readonly LocalDate[]): ReadonlyMap<RosterMonth, LocalDate[]> =>
  Map.groupBy(days, monthOf);

/** Years of the days asked for whose decree of holidays nobody has entered yet. */
export const yearsWithoutHolidays = (from: LocalDate, days: number): string[] => {
  const asked = [from, addDays(from, days - 1)].map((date) => date.slice(0, 4));
  return [...new Set(asked)].filter((year) => !isDecreed(holidays, year));
};
