import type { ClinicId } from "../../place/clinic.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { dutyOf } from "./duty-of.ts";
import {
  type DutyHalf,
  type FoundMonth,
  type Halves,
  halfDayOf,
  type PersonMonth,
  personMonthKey,
} from "./person-month.ts";
import type { RosterVersion } from "./roster-version.ts";

const sizeOf = ({ halves, nights }: PersonMonth): number => Object.keys(halves).length + Object.keys(nights).length;

/** On duty as they were and as they will be. */
const heldBoth = (before: FoundMonth, after: FoundMonth): FoundMonth => ({
  ...after,
  halves: { ...before.halves, ...after.halves },
  nights: { ...before.nights, ...after.nights },
});

/** What becomes of people's months where one write can't hold them all. */
export type PartedPeople = {
  /** Written with the freeze. */
  people: FoundMonth[];
  /** Written before it: until it is decided, no other clinic has them when they were on duty, nor when they will be. */
  held: FoundMonth[];
  /** Whether some are to be eased after it, of what they were and are no more. */
  isParted: boolean;
};

/**
 * Parts people's months by what one write holds; whoever has other days off goes with the freeze, as nobody has off for what
 * was not decided.
 * @param mostTogether how many of them the freeze has room for
 */
export const partPeople = (
  after: readonly FoundMonth[],
  seen: readonly FoundMonth[],
  mostTogether: number,
): PartedPeople => {
  const known = new Map(seen.map((month) => [personMonthKey(month), month]));
  const leaveOf = (month: FoundMonth | undefined): string =>
    JSON.stringify([month?.leave ?? [], month?.off ?? [], !month?.unreadLeave]);
  const hasOther = (month: FoundMonth): boolean => leaveOf(month) !== leaveOf(known.get(personMonthKey(month)));
  const ordered =
    after.length > mostTogether ? after.toSorted((a, b) => Number(hasOther(b)) - Number(hasOther(a))) : after;
  const apart = ordered.slice(mostTogether);
  const held = apart.flatMap((month): FoundMonth[] => {
    const before: FoundMonth = known.get(personMonthKey(month)) ?? { ...month, halves: {}, nights: {} };
    const both = heldBoth(before, month);
    return sizeOf(both) === sizeOf(before) && !before.isRebuilt ? [] : [both];
  });
  return { people: ordered.slice(0, mostTogether), held, isParted: apart.length > 0 };
};

type Facts = { version: Pick<RosterVersion, "clinicId" | "month" | "rows" | "codes">; today: LocalDate };

/** People's months that say they are on duty at a clinic when its version says so no more, without that; what can't be read as a whole is left as it is. */
export const easedMonths = ({ version, today }: Facts, months: readonly FoundMonth[]): PersonMonth[] => {
  const duties = new Set(dutyOf(version).map((duty) => `${personMonthKey(duty)} ${duty.half}`));
  const isKept = (month: PersonMonth, half: DutyHalf, clinicId: ClinicId): boolean =>
    clinicId !== version.clinicId ||
    halfDayOf(month.month, half).date < today ||
    duties.has(`${personMonthKey(month)} ${half}`);
  return months.flatMap((month): PersonMonth[] => {
    if (month.isUnreadable) return [];
    const part = month.month === version.month ? "halves" : "nights";
    const kept: Halves = Object.fromEntries(
      Object.entries(month[part]).filter(([half, clinicId]) => isKept(month, half, clinicId)),
    );
    const eased = { ...month, revision: month.revision + 1, [part]: kept };
    return sizeOf(eased) === sizeOf(month) ? [] : [eased];
  });
};
