import type { ResponseOf } from "../../../../shared/api/routes.ts";
import type { ClinicCover } from "../../../../shared/roster/cover/week-cover.ts";
import { grouped } from "../../../../shared/roster/rules/grouped.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";

export type Coverage = ResponseOf<"get-district-coverage">;
export type Gap = ClinicCover["gaps"][number];

/** How many clinics have days that are not published, and how many lack somebody on those that are. */
export const sumsOf = (clinics: readonly ClinicCover[]): { all: number; unpublished: number; lacking: number } => ({
  all: clinics.length,
  unpublished: clinics.filter(({ unpublished, unreadable }) => !unreadable && unpublished.length > 0).length,
  lacking: clinics.filter((clinic) => clinic.gaps.length > 0).length,
});

/** The gaps of a clinic by day. */
export const gapsByDay = ({ gaps }: Pick<ClinicCover, "gaps">): [LocalDate, Gap[]][] => [
  ...grouped(gaps, ({ date }) => date),
];
