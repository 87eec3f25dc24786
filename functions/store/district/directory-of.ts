import { Clinic, type ClinicId } from "../../../shared/place/clinic.ts";
import type { District, DistrictId } from "../../../shared/place/district.ts";
import { Service } from "../../../shared/place/service.ts";
import type { CalendarYear } from "../../../shared/roster/calendar/year-calendar.ts";
import type { DateSpan } from "../../../shared/time/date-span.ts";
import { Holiday, holidaysOf } from "../../../shared/time/holiday.ts";
import { minute } from "../../../shared/time/instant.ts";
import { remember } from "../../time/remember.ts";
import type { Item } from "../table/items.ts";
import { districtKey, districtPartition, prefix } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";
import { readable, reader } from "../table/readable.ts";
import { districtFromItem } from "./districts.ts";
import { yearsFromItems } from "./year-calendars.ts";

/** A district with all that changes rarely: its services, clinics and holidays. */
export type Directory = {
  district: District;
  services: Service[];
  clinics: Clinic[];
  /** Those that are there and can't be read: they are left out of `clinics`. */
  unreadClinics?: ClinicId[];
  holidays: Holiday[];
  /** When Ramadan is, as far as the district has said. */
  ramadan?: DateSpan[];
  /** Years of whose holidays nobody knows: what the district has decided on can't be read. */
  unreadYears?: CalendarYear[];
};

/** Which of the clinics among the items of a district aren't among those that can be read. */
const unreadIn = (items: readonly Item[], clinics: readonly Clinic[]): ClinicId[] =>
  items
    .filter(({ SK }) => String(SK).startsWith(prefix.clinic))
    .map(({ SK }) => String(SK).slice(prefix.clinic.length))
    .filter((id) => !clinics.some((clinic) => clinic.id === id));

/** The directory of a district as it is now, or `undefined`. */
const directoryNow = async (id: DistrictId): Promise<Directory | undefined> => {
  const items = await queryAll({ partition: districtPartition(id) }, (item) => item);
  const kind = <T>(start: string, schema: { parse: (item: unknown) => T }): T[] =>
    readable(
      items.filter(({ SK }) => String(SK).startsWith(start)),
      reader((item) => schema.parse(item)),
    );
  const district = items.find(({ SK }) => SK === districtKey(id).SK);
  const years = yearsFromItems(items);
  const clinics = kind(prefix.clinic, Clinic);
  const unreadClinics = unreadIn(items, clinics);
  const unreadYears = years.flatMap(({ year, calendar }) => (calendar.isUnreadable ? [year] : []));
  return (
    district && {
      // Without it nothing can be told of its clinics: that is a fault, and no district that isn't there.
      district: districtFromItem(district),
      services: kind(prefix.service, Service),
      clinics,
      ...(unreadClinics.length > 0 && { unreadClinics }),
      holidays: holidaysOf(
        kind(prefix.holiday, Holiday),
        years.map(({ year, calendar: { holidays } }) => ({ year, holidays })),
      ),
      ramadan: years.flatMap(({ calendar }) => calendar.ramadan),
      ...(unreadYears.length > 0 && { unreadYears }),
    }
  );
};

/** The directory of a district, or `undefined`; a change in it is seen within a minute. */
export const directoryOf = remember(directoryNow, minute);
