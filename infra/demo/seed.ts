import { patientToItem } from "../../functions/store/patient/patients.ts";
import {
  clinicKey,
  districtKey,
  districtsKey,
  holidayKey,
  householdMemberKey,
  type Key,
  serviceKey,
} from "../../functions/store/table/keys.ts";
import { type Clinic, districtOf } from "../../shared/place/clinic.ts";
import type { District } from "../../shared/place/district.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { addDays, daysFrom, type LocalDate, mondayOf } from "../../shared/time/local-date.ts";
import { localDate } from "../../shared/time/zone.ts";
import { clinics } from "./clinics.ts";
import { districts } from "./districts.ts";
import { holidays2026 } from "./holidays-2026.ts";
import { holidays2027 } from "./holidays-2027.ts";
import { type Household, households, withoutPhone } from "./people.ts";
import { putAbsent } from "./put-absent.ts";
import { yearsWithoutHolidays } from "./rosters.ts";
import { seedRosters } from "./seed-rosters.ts";
import { services } from "./services.ts";

/** Each asks about all its days at once: a slow machine's table answers no more than so many in time. */
const clinicsAtOnce = 4;

type KeyedItem = Key & Record<string, unknown>;

const clinicsOf = (district: District): Clinic[] => clinics.filter(({ id }) => districtOf(id) === district.id);

const placeItems = (district: District): KeyedItem[] => [
  { ...districtsKey(district.id), ...district },
  { ...districtKey(district.id), ...district },
  ...clinicsOf(district).map((clinic) => ({ ...clinicKey(district.id, clinic.id), ...clinic })),
  ...services.map((service) => ({ ...serviceKey(district.id, service.id), ...service })),
  ...[...holidays2026, ...holidays2027].map((holiday) => ({ ...holidayKey(district.id, holiday.date), ...holiday })),
];

const householdItems = ({ accountId, members }: Household): KeyedItem[] =>
  members.flatMap((member) => [
    { ...householdMemberKey(accountId, member.patient.id), ...member },
    patientToItem({ ...member.patient, holder: accountId, busy: {}, visits: [] }),
  ]);

const peopleItems = (): KeyedItem[] => [
  ...households.flatMap(householdItems),
  ...withoutPhone.map((patient) => patientToItem({ ...patient, busy: {}, visits: [] })),
];

/**
 * The weeks of today and of the last day that can be booked, a whole horizon after it, with those between: a clinic
 * publishes no half week, and one that lies half before today, or beyond the horizon, would lack everybody there.
 */
const wholeWeeks = (today: LocalDate, horizonDays: number): LocalDate[] => {
  const sunday = addDays(mondayOf(addDays(today, horizonDays)), 6);
  return daysFrom(mondayOf(today), horizonDays + 2 * 7).filter((date) => date <= sunday);
};

/** What a seeding did. */
export type Seeded = {
  /** Places, people and sessions that were not there before. */
  written: number;
  /** Years of these weeks whose holidays nobody has entered. */
  yearsWithoutHolidays: string[];
};

/**
 * Fills the table named by `TABLE_NAME` with the demonstration: what is there stays as it is, bookings above all, and
 * what is missing is added. Run again in a later week it adds the weeks that have come within the horizon since.
 */
export const seed = async (now: Instant): Promise<Seeded> => {
  const weeks = districts.map((district) => {
    const today = localDate(now, district.zone);
    return { district, today, days: wholeWeeks(today, district.settings.horizonDays) };
  });
  // A session's event finds its clinic: places come first.
  const places = await Promise.all(districts.map(placeItems).map(putAbsent));
  const written = [...places, await putAbsent(peopleItems())];
  const rosters = weeks.flatMap(({ district, today, days }) =>
    clinicsOf(district).map((clinic) => ({ clinic, zone: district.zone, days, today })),
  );
  for (let first = 0; first < rosters.length; first += clinicsAtOnce)
    written.push(...(await Promise.all(rosters.slice(first, first + clinicsAtOnce).map(seedRosters))));
  return {
    written: written.reduce((sum, count) => sum + count, 0),
    yearsWithoutHolidays: [...new Set(weeks.flatMap(({ days }) => yearsWithoutHolidays(days)))],
  };
};
