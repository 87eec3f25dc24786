import type { HalfDay } from "../month/half-day.ts";
import type { Plan } from "../month/plan-month.ts";
import { monthOf } from "../month/roster-month.ts";
import { dutyOf } from "./duty-of.ts";
import { dutyHalfOf, type FoundMonth, type Halves } from "./person-month.ts";

/** What a month of somebody comes from. */
type Sources = {
  /** What their clinics have published of it, and of the month before: a night of its last day ends in this one. */
  published: readonly Pick<Plan, "clinicId" | "month" | "rows" | "codes">[];
  /** When they were granted leave. */
  granted: readonly HalfDay[];
};

/**
 * A month of somebody that can't be read, made anew: with what of it can be, and what it came from. They are on duty where their
 * clinics have published that they are, and have off, where not all of that can be read, when they were granted it: it still says
 * that it isn't all, since an absence is nowhere else.
 */
export const rebuiltMonth = (
  { isUnreadable: _, leave = [], ...found }: FoundMonth,
  { published, granted }: Sources,
): FoundMonth => {
  const { practitionerId, month, unreadLeave } = found;
  const dutiesBy = (isOwn: boolean): Halves =>
    Object.fromEntries(
      published
        .filter((one) => (one.month === month) === isOwn)
        .flatMap((one) =>
          dutyOf(one)
            .filter((duty) => duty.practitionerId === practitionerId && duty.month === month)
            .map(({ half }) => [half, one.clinicId]),
        ),
    );
  const lost = unreadLeave ? granted.filter(({ date }) => monthOf(date) === month) : [];
  return {
    ...found,
    halves: { ...found.halves, ...dutiesBy(true) },
    nights: { ...found.nights, ...dutiesBy(false) },
    leave: [...new Set([...leave, ...lost.map(dutyHalfOf)])].toSorted(),
    isRebuilt: true,
  };
};
