import { day, type Instant } from "../../time/instant.ts";
import { ownShifts } from "../month/own-shifts.ts";
import { shiftId } from "../month/shift-id.ts";
import type { GoneShift, PublishedMonth } from "./published-month.ts";

/** For how long calendars are told that a shift is no more. */
const toldFor = 60 * day;

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

/** A version with the shifts that those before it had and it has not; one that begins when another did is that one, changed. */
export const withGone = (version: PublishedMonth, before: PublishedMonth | undefined): PublishedMonth => {
  if (!before) return version;
  const { clinicId, at } = version;
  const had = (before.gone ?? []).filter((shift) => isTold(shift, at));
  const gone = new Map([
    ...had.map((shift): [string, GoneShift] => [shiftId({ clinicId, ...shift }), shift]),
    ...shiftsOf(before, at),
  ]);
  for (const id of shiftsOf(version, at).keys()) gone.delete(id);
  return gone.size === 0 ? version : { ...version, gone: [...gone.values()] };
};
