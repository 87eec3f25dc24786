import type { ClinicCover } from "../../../../shared/roster/cover/week-cover.ts";
import { sumsOf } from "./cover-of-week.ts";
import { coverageText } from "./text.ts";

/** How a district stands, in a sentence: only what is amiss, or not there yet, is counted. */
export const summaryOf = (clinics: readonly ClinicCover[]): string => {
  const { all, unreadable, unpublished, lacking, unplanned } = sumsOf(clinics);
  const amiss = [
    ...(unreadable > 0 ? [coverageText().unreadableOf(unreadable)] : []),
    ...(unplanned > 0 ? [coverageText().unplannedOf(unplanned)] : []),
    ...(unpublished > 0 ? [coverageText().unpublishedOf(unpublished)] : []),
    ...(lacking > 0 ? [coverageText().lackingOf(lacking)] : []),
  ];
  return coverageText().summary(all, amiss.length > 0 ? amiss.join(", ") : coverageText().noneAmiss);
};
