import type { RosterMonth } from "../month/roster-month.ts";
import { compareVersions } from "./compare-versions.ts";

type Sheet = Parameters<typeof compareVersions>[1];

/** Whether a draft of a month says just what is published of it. */
export const isPublished = (month: RosterMonth, published: Sheet | undefined, draft: Sheet): boolean => {
  if (!published) return false;
  const { days, codes } = compareVersions(month, published, draft);
  return days.length + codes.length === 0;
};
