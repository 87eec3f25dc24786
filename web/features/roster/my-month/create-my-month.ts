import { type Accessor, createEffect, createMemo, createSignal } from "solid-js";
import { byBegin } from "../../../../shared/roster/month/own-shifts.ts";
import type { RosterMonth } from "../../../../shared/roster/month/roster-month.ts";
import { type ShiftChanges, shiftChanges } from "../../../../shared/roster/month/shift-changes.ts";
import { createLoad } from "../../../load/create-load.ts";
import { keepFresh } from "../../../load/keep-fresh.ts";
import { knownMonths, type MyMonth, seenMonths } from "../../../parts/roster/kept-months.ts";

/** A month with what was last known of the clinics whose month can't be read: nobody has said that their shifts are no more. */
const withKnown = (value: MyMonth): MyMonth => {
  const { unreadable = [], shifts, published } = value;
  const known = unreadable.length > 0 ? knownMonths.recall(value.month)?.value : undefined;
  if (!known) return value;
  const isUnread = ({ clinicId }: { clinicId: string }): boolean => unreadable.includes(clinicId);
  return {
    ...value,
    shifts: [...shifts, ...known.shifts.filter(isUnread)].sort(byBegin),
    published: [...published, ...known.published.filter(isUnread)],
  };
};

const unchanged: ShiftChanges = { added: [], gone: [] };

/**
 * A person's month, remembered for when there is no network, and what has changed in it since they last said to have seen
 * it on this device. What is shown for the first time counts as seen.
 */
export const createMyMonth = (month: Accessor<RosterMonth>, ask: (month: RosterMonth) => Promise<MyMonth>) => {
  const load = createLoad(month, async (wanted) => withKnown(await ask(wanted)), {
    recall: knownMonths.recall,
    remember: (_, value) => knownMonths.remember(value),
  });
  // An app is left open overnight: what is looked at again is asked for again.
  keepFresh(load, () => false);
  const [times, setTimes] = createSignal(0);
  const changes = createMemo((): ShiftChanges => {
    times();
    const value = load.value();
    const seen = value && seenMonths.recall(value.month)?.value;
    return seen ? shiftChanges(seen, value, value.today) : unchanged;
  });
  const see = (): void => {
    const value = load.value();
    if (value) seenMonths.remember(value);
    setTimes((count) => count + 1);
  };
  // Who has nothing to look at is asked nothing.
  createEffect(() => {
    const value = load.value();
    const { added, gone } = changes();
    if (value && added.length + gone.length === 0) seenMonths.remember(value);
  });
  return { load, changes, see };
};
