import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zone.ts";
import { daysOf } from "../month/roster-month.ts";
import { cellOf } from "../month/roster-row.ts";
import type { Code } from "../month/shift-code.ts";
import type { RequestId } from "../request-id.ts";
import type { RuleBreak } from "../rules/rule-break.ts";
import { type Around, fits } from "./fits.ts";
import { beginOf, findOwned } from "./published-shift.ts";
import { cellHeld, heldBy, type OwnedShift, ownedIn, type Swap } from "./swap.ts";
import { asOf, type Reading } from "./swap-as-read.ts";
import type { Given } from "./swap-change.ts";
import { isUnended } from "./swap-state.ts";

/** A published month in which somebody looks for a swap. */
type Seen = {
  around: Around;
  version: number;
  zone: Zone;
  now: Instant;
  /** The requests that hold shifts, by what they hold. */
  held: ReadonlyMap<string, Swap>;
};

/** What the requests that stand and are not void hold, and which of them. */
export const heldIn = (all: readonly Swap[], reading: Reading): ReadonlyMap<string, Swap> =>
  new Map(
    all
      .filter((swap) => isUnended(asOf(swap, reading)))
      .flatMap((swap) => heldBy(swap).map((cell) => [cell, swap] as const)),
  );

/** The shifts of a month that others have, that have not begun and that no request holds, in the order of their days. */
const shiftsOfOthers = ({ around, version, zone, now, held }: Seen, own: OwnedShift): OwnedShift[] => {
  const { month, rows } = around.month;
  const others = rows.filter(({ practitionerId }) => practitionerId !== own.practitionerId);
  const published = [{ ...around.month, version, rows: [...rows], codes: [...around.month.codes] }];
  return daysOf(month)
    .flatMap((date) =>
      others.flatMap(({ practitionerId, cells }) =>
        cellOf(cells, date).flatMap((code) => findOwned(published, { practitionerId, date, code }) ?? []),
      ),
    )
    .filter((shift) => beginOf(shift, zone) > now && !held.has(cellHeld(shift)));
};

/** A request that a shift, or another of its day, is in already, or else what it can be swapped for, and how many could take it for nothing. */
type Choices = {
  asked?: RequestId;
  askedCode?: Code;
  choices: { shift: OwnedShift; breaks: RuleBreak[] }[];
  takers: number;
};

/** What a shift can be swapped for without breaking a rule that blocks, and how many could take it for nothing. */
export const swapChoices = (seen: Seen, own: OwnedShift): Choices => {
  const asked = seen.held.get(cellHeld(own));
  if (asked) {
    const shift = ownedIn(asked).find((one) => cellHeld(one) === cellHeld(own));
    return { asked: asked.id, ...(shift && { askedCode: shift.code }), choices: [], takers: 0 };
  }
  const { practitionerId: from, date, code } = own;
  const given = (by: string): Given => ({ from, date, code, by });
  const choices = shiftsOfOthers(seen, own).flatMap((shift) => {
    if (shift.date === date && shift.code === code) return [];
    const back = { from: shift.practitionerId, date: shift.date, code: shift.code, by: from };
    const breaks = fits([seen.around], [given(shift.practitionerId), back]);
    // What a colleague's row is warned of is theirs to know.
    const ofOwn = breaks?.filter((one) => "practitionerId" in one && one.practitionerId === from);
    return ofOwn ? [{ shift, breaks: ofOwn }] : [];
  });
  const others = seen.around.month.people.filter(({ id }) => id !== from);
  return { choices, takers: others.filter(({ id }) => fits([seen.around], [given(id)])).length };
};
