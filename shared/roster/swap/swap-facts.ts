import type { MonthSeen } from "../publish/month-seen.ts";
import { leaveIn } from "../publish/person-month.ts";
import { rulesOf } from "../settings/rules-of.ts";
import type { Around } from "./fits.ts";
import type { Published } from "./published-shift.ts";

/** What is published of months as they were seen. */
export const publishedSeen = (seen: readonly MonthSeen[]): Published =>
  seen.flatMap(({ published, head }) =>
    published ? [{ ...published, ...(head.closed && { closed: head.closed }) }] : [],
  );

/** What says, of months as they were seen to be frozen, who can take a shift there. */
export const aroundSeen = (seen: readonly MonthSeen[]): Around[] =>
  seen.flatMap(({ published, before, next, clinic, today, holidays, months, settings }) => {
    if (!published) return [];
    const { clinicId, month, rows, codes } = published;
    const people = clinic.practitioners;
    return [
      {
        month: {
          clinicId,
          month,
          rows,
          codes,
          today,
          people,
          holidays,
          leave: leaveIn(months),
          ...(before && { before }),
          ...(next && { next }),
        },
        months,
        rules: rulesOf(settings.rules),
      },
    ];
  });
