import type { Practitioner, PractitionerId } from "../../shared/people/practitioner.ts";
import type { Clinic, ClinicId } from "../../shared/place/clinic.ts";
import { monthOf, type RosterMonth } from "../../shared/roster/month/roster-month.ts";
import type { Cell } from "../../shared/roster/month/roster-row.ts";
import type { Code } from "../../shared/roster/month/shift-code.ts";
import type { PublishedRow } from "../../shared/roster/publish/roster-version.ts";
import { isDecreed } from "../../shared/time/holiday.ts";
import { dayOf, type LocalDate, weekdayOf } from "../../shared/time/local-date.ts";
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

/** Weekdays (1 = Monday) on which a puskesmas has no doctor though it wants one: in no district is everybody there. */
export const withoutDoctor: Readonly<Record<ClinicId, readonly number[]>> = {
  "3604-tanara": [tuesday, thursday],
  "3604-bandung": [monday, wednesday],
  "3604-cinangka": [tuesday],
  "3604-lebak-wangi": [wednesday],
  "3604-mancak": [thursday],
  "3604-nyompok": [friday],
  "3604-pematang": [saturday],
};

/** Who is there on every day, Sundays and holidays too, and when. */
const everyDay = (clinic: Clinic, id: PractitionerId): Cell | undefined => {
  if (id === nightDoctor.practitionerId) return roundTheClock;
  return longDayClinics.includes(clinic.id) && clinic.practitioners[0]?.id === id ? longDay : undefined;
};

/** What somebody does on a weekday (1 = Monday) on which nobody is missing. */
export const usualCell = (clinic: Clinic, { id, profession }: Practitioner, weekday: number): Cell => {
  const always = everyDay(clinic, id);
  if (always) return always;
  if (weekday === sunday) return [];
  if (id === sharedDentist.practitioner.id) return [sharedHours[clinic.id]?.[weekday] ?? []].flat();
  if (id === pustuMorning.practitionerId && weekday === wednesday) return [pustuMorning.code];
  if (!practisesOn(profession, weekday)) return [];
  const isWhole = weekday !== friday && weekday !== saturday;
  const staysOn = clinic.inpatient === true && profession === "doctor" && isWhole;
  return staysOn ? [morningOf.doctor, afternoonOf.doctor] : [morningOf[profession]];
};

const cellOn = (clinic: Clinic, practitioner: Practitioner, date: LocalDate): Cell => {
  const always = everyDay(clinic, practitioner.id);
  if (always) return always;
  const weekday = weekdayOf(date);
  const isMissing = practitioner.profession === "doctor" && withoutDoctor[clinic.id]?.includes(weekday);
  return daysOff.has(date) || isMissing ? [] : usualCell(clinic, practitioner, weekday);
};

/** Who works when at a puskesmas on these days of one month: a row for each who practises there. */
export const rowsOn = (clinic: Clinic, days: readonly LocalDate[]): PublishedRow[] =>
  clinic.practitioners.map((practitioner) => ({
    practitionerId: practitioner.id,
    cells: Object.fromEntries(
      days
        .map((date): [string, Cell] => [dayOf(date), cellOn(clinic, practitioner, date)])
        .filter(([, cell]) => cell.length > 0),
    ),
  }));

/** Days by the month that their roster is of. */
export const byMonth = (days: readonly LocalDate[]): ReadonlyMap<RosterMonth, LocalDate[]> =>
  Map.groupBy(days, monthOf);

/** Years of the days asked for whose decree of holidays nobody has entered yet. */
export const yearsWithoutHolidays = (days: readonly LocalDate[]): string[] =>
  [...new Set(days.map((date) => date.slice(0, 4)))].filter((year) => !isDecreed(holidays, year));
