import type { ClinicCover } from "../../../../shared/roster/cover/week-cover.ts";
import { sumsOf } from "./cover-of-week.ts";
import { coverageText } from "./text.ts";

/** How a district stands, in a sentence: only what is amiss is counted. */
export const summaryOf = (clinics: readonly ClinicCover[]): string => {
  const { all, unpublished, lacking } = sumsOf(clinics);
  const amiss = [
    ...(unpublished > 0 ? [coverageText().unpublishedOf(unpublished)] : []),
    ...(lacking > 0 ? [coverageText().lackingOf(lacking)] : []),
  ];
  return coverageText().summary(all, amiss.length > 0 ? amiss.join(", ") : coverageText().noneAmiss);
};
