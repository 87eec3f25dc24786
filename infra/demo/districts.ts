import type { District } from "../../shared/place/district.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { localDate } from "../../shared/time/zone.ts";

/**
 * Kabupaten Serang, the first district: code 36.04 by Kemendagri, time zone WIB.
 * The booking settings are those the product starts with; a health office changes them for itself.
 */
export const districts: District[] = [
  {
    id: "3604",
    name: "Kabupaten Serang",
    province: "Banten",
    zone: "WIB",
    settings: { leadMinutes: 15, horizonDays: 14, maxUpcoming: 3, maxPerSession: 5 },
  },
];

/** The local days a seeding at `now` begins with: when they change, there may be more to add. */
export const daysSeeded = (now: Instant): string => districts.map(({ zone }) => localDate(now, zone)).join(" ");
