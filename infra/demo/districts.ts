import type { District } from "../../shared/place/district.ts";

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
