import { day, type Instant } from "../../time/instant.ts";
import { ownShifts } from "../month/own-shifts.ts";
import { shiftId } from "../month/shift-id.ts";
import type { GoneShift, PublishedMonth } from "./published-month.ts";

/** For how long calendars are told that a shift is no more. */
const toldFor = 60 * day;

/**
 * How much of a month's item tells what is gone: some six hundred shifts. The store takes no item over 400 KB, and a clinic
 * of thirty that begins an hour later loses 930 shifts; whatever calendars are told, the month can be published.
 */
const mostBytes = 64 * 1024;

const bytesOf = (shift: GoneShift): number => new TextEncoder().encode(JSON.stringify(shift)).length + 1;

/** What went last comes first, and of what went at once what would have begun first. */
const byNews = (a: GoneShift, b: GoneShift): number => b.at - a.at || (a.date < b.date ? -1 : 1);

/** As much of it as is told: the newest, since calendars have asked for the rest, and those that show just what is there never need it. */
const newest = (gone: readonly GoneShift[]): GoneShift[] => {
  let bytes = 0;
  return gone.toSorted(byNews).filter((shift) => {
    bytes += bytesOf(shift);
    return bytes <= mostBytes;
  });
};

/** Whether calendars are still told of it. */
export const isTold = ({ at }: Pick<GoneShift, "at">, now: Instant): boolean => now - at <= toldFor;

/** All shifts of a version by their ids, as if they were no more from `at` on. */
const shiftsOf = (version: PublishedMonth, at: Instant): Map<string, GoneShift> =>
  new Map(
    version.rows.flatMap(({ practitionerId }) =>
      ownShifts(version, practitionerId).map(({ clinicId, ...shift }): [string, GoneShift] => [
        shiftId({ clinicId, practitionerId, ...shift }),
        { ...shift, practitionerId, at },
      ]),
    ),
  );

/**
 * A version with the shifts that those before it had and it has not, as far as they are told; one that begins when another
 * did is that one, changed.
 */
export const withGone = (version: PublishedMonth, before: PublishedMonth | undefined): PublishedMonth => {
  if (!before) return version;
  const { clinicId, at } = version;
  const had = (before.gone ?? []).filter((shift) => isTold(shift, at));
  const gone = new Map([
    ...had.map((shift): [string, GoneShift] => [shiftId({ clinicId, ...shift }), shift]),
    ...shiftsOf(before, at),
  ]);
  for (const id of shiftsOf(version, at).keys()) gone.delete(id);
  return gone.size === 0 ? version : { ...version, gone: newest([...gone.values()]) };
};
