import type { ResponseOf } from "../../../../shared/api/routes.ts";
import { type ClinicCover, pendingIn } from "../../../../shared/roster/cover/week-cover.ts";
import { grouped } from "../../../../shared/roster/rules/grouped.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";

export type Coverage = ResponseOf<"get-district-coverage">;
export type Gap = ClinicCover["gaps"][number];

type Sums = { all: number; unreadable: number; unpublished: number; unplanned: number; lacking: number };

/** How many clinics can't be read, have days that are not published or not even planned, or lack somebody on those that are. */
export const sumsOf = (clinics: readonly ClinicCover[]): Sums => {
  const readable = clinics.filter(({ unreadable }) => !unreadable);
  return {
    all: clinics.length,
    unreadable: clinics.length - readable.length,
    unpublished: readable.filter((clinic) => pendingIn(clinic).length > 0).length,
    unplanned: readable.filter(({ unplanned = [] }) => unplanned.length > 0).length,
    lacking: clinics.filter((clinic) => clinic.gaps.length > 0).length,
  };
};

/** The gaps of a clinic by day. */
export const gapsByDay = ({ gaps }: Pick<ClinicCover, "gaps">): [LocalDate, Gap[]][] => [
  ...grouped(gaps, ({ date }) => date),
];
