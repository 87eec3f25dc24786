import type { Practitioner } from "../../shared/people/practitioner.ts";
import { type Clinic, type ClinicId, districtOf } from "../../shared/place/clinic.ts";
import { type Session, sessionIdOf } from "../../shared/schedule/session.ts";
import { addDays, daysFrom, type LocalDate, weekdayOf } from "../../shared/time/local-date.ts";
import { instantAt, type WallMinutes, type Zone } from "../../shared/time/zone.ts";
import { districts } from "./districts.ts";
import { holidays2026 } from "./holidays-2026.ts";
import { nightDoctor, sharedDentist } from "./practitioners.ts";
import { servicesOf } from "./services.ts";

/**
 * Telemedicine hours within those of a puskesmas: a six-day week with a short Friday. Cikande registers
 * Mon–Thu and Sat 07.30–12.00, Fri 07.30–11.30 (the facility's own page); UPTD Tanjung Pinang, Jambi, is open
 * until 13.45, Fri 10.30. Puskesmas with beds have a doctor in the house after noon as well.
 */
const clock = (hours: number): WallMinutes => hours * 60;
type Shift = { from: WallMinutes; to: WallMinutes };
const morning: Shift = { from: clock(8), to: clock(11) };
const fridayMorning: Shift = { from: clock(8), to: clock(10) };
const afternoon: Shift = { from: clock(13), to: clock(15) };

/**
 * Not after life: here the first doctor practises from morning until 22.00 on every day, Sundays and holidays too,
 * so that whoever tries the product, at whatever hour, finds a slot that begins soon.
 */
const longDays: Shift[] = [
  { from: clock(8), to: clock(12) },
  { from: clock(12), to: clock(17) },
  { from: clock(17), to: clock(22) },
];
/** And one practises through the night as well, from midnight to midnight: a session belongs to the day it begins on. */
const roundTheClock: Shift[] = [
  { from: clock(0), to: clock(4) },
  { from: clock(4), to: clock(8) },
  ...longDays,
  { from: clock(22), to: clock(24) },
];
const longDayClinics = ["3604-cikande", "3604-kramatwatu", "3604-petir", "3604-anyar", "3604-tirtayasa"];

const monday = 1;
const tuesday = 2;
const wednesday = 3;
const thursday = 4;
const friday = 5;
const saturday = 6;
const sunday = 7;
const daysOff = new Set(holidays2026.map(({ date }) => date));

const slotMinutes: Record<Practitioner["profession"], number> = { doctor: 20, dentist: 20, midwife: 15 };

/** A dentist does most work at the chair, so is to be had on the screen on Tuesdays and Thursdays only. */
const practisesOn = (profession: Practitioner["profession"], weekday: number): boolean =>
  profession !== "dentist" || weekday === tuesday || weekday === thursday;

/** The dentist of two puskesmas: at each on a day of its own, and on Thursdays at both. */
const sharedHours: Record<ClinicId, Record<number, Shift>> = {
  [sharedDentist.clinicIds[0]]: { [monday]: morning, [thursday]: morning },
  [sharedDentist.clinicIds[1]]: { [wednesday]: morning, [thursday]: afternoon },
};

const shiftsOf = (clinic: Clinic, practitioner: Practitioner, date: LocalDate): Shift[] => {
  if (practitioner.id === nightDoctor.practitionerId) return roundTheClock;
  if (longDayClinics.includes(clinic.id) && clinic.practitioners[0]?.id === practitioner.id) return longDays;
  const weekday = weekdayOf(date);
  if (weekday === sunday || daysOff.has(date)) return [];
  if (practitioner.id === sharedDentist.practitioner.id) return [sharedHours[clinic.id]?.[weekday] ?? []].flat();
  if (!practisesOn(practitioner.profession, weekday)) return [];
  if (weekday === friday) return [fridayMorning];
  const staysOn = clinic.inpatient === true && practitioner.profession === "doctor" && weekday !== saturday;
  return staysOn ? [morning, afternoon] : [morning];
};

const wallText = (wall: WallMinutes): string =>
  `${String(Math.floor(wall / 60)).padStart(2, "0")}${String(wall % 60).padStart(2, "0")}`;

type Day = { clinic: Clinic; date: LocalDate; zone: Zone };

const sessionOf = ({ clinic, date, zone }: Day, { id, profession }: Practitioner, { from, to }: Shift): Session => ({
  id: sessionIdOf({ clinicId: clinic.id, date, wall: wallText(from), practitionerId: id }),
  clinicId: clinic.id,
  practitionerId: id,
  services: servicesOf[profession],
  start: instantAt(date, from, zone),
  minutes: slotMinutes[profession],
  count: Math.floor((to - from) / slotMinutes[profession]),
  state: "open",
  claims: {},
  line: {},
});

const zoneOf = (clinic: Clinic): Zone => {
  const district = districts.find(({ id }) => id === districtOf(clinic.id));
  if (!district) throw new Error(`${clinic.id} lies in no district of the demonstration`);
  return district.zone;
};

/** The practice sessions of a puskesmas on the `days` days that begin with `from`. */
export const sessionsOf = (clinic: Clinic, from: LocalDate, days: number): Session[] => {
  const zone = zoneOf(clinic);
  return daysFrom(from, days).flatMap((date) =>
    clinic.practitioners.flatMap((practitioner) =>
      shiftsOf(clinic, practitioner, date).map((shift) => sessionOf({ clinic, date, zone }, practitioner, shift)),
    ),
  );
};

/** Years of the days asked for whose holidays nobody has entered yet. */
export const yearsWithoutHolidays = (from: LocalDate, days: number): string[] => {
  const known = new Set(holidays2026.map(({ date }) => date.slice(0, 4)));
  const asked = [from, addDays(from, days - 1)].map((date) => date.slice(0, 4));
  return [...new Set(asked)].filter((year) => !known.has(year));
};
