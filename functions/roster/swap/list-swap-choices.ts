import { listSwapChoices as contract } from "../../../shared/api/roster/list-swap-choices.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import { beginOf, ownedShift } from "../../../shared/roster/swap/published-shift.ts";
import { monthsOfSwap } from "../../../shared/roster/swap/swap-change.ts";
import { heldIn, swapChoices } from "../../../shared/roster/swap/swap-choices.ts";
import { isUnended } from "../../../shared/roster/swap/swap-state.ts";
import { route, type UseCase } from "../../http/route.ts";
import { swapsOf } from "../../store/swap/swaps.ts";
import { lookAtPublishedLive } from "../publish/look-at-published.ts";

const live = { lookAtPublished: lookAtPublishedLive, swapsOf };

/** Says what a shift of the caller's can be swapped for. */
export const listSwapChoices =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, date, code }, { practitionerId }) => {
    const month = monthOf(date);
    const asked = (await deps.swapsOf(clinicId)).filter(
      (swap) => isUnended(swap) && monthsOfSwap(swap).includes(month),
    );
    const { versions, around, now, zone } = await deps.lookAtPublished(clinicId, [month], asked.flatMap(monthsOfSwap));
    const shift = ownedShift(versions, { practitionerId, date, code });
    if (beginOf(shift, zone) <= now) throw new Refusal("roster.shift-begun");
    const [one] = around;
    if (!one) throw new Error("a shift of no month");
    const held = heldIn(asked, { now, versions });
    return { shift, ...swapChoices({ around: one, version: shift.version, zone, now, held }, shift) };
  };

export const listSwapChoicesRoute = route(contract, listSwapChoices(live));
