import { listSwapChoices as contract } from "../../shared/api/roster/list-swap-choices.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { monthOf } from "../../shared/roster/month/roster-month.ts";
import { beginOf, ownedShift } from "../../shared/roster/swap/published-shift.ts";
import { swapChoices } from "../../shared/roster/swap/swap-choices.ts";
import { route, type UseCase } from "../http/route.ts";
import { lookAtPublishedLive } from "./look-at-published.ts";

const live = { lookAtPublished: lookAtPublishedLive };

/** Says what a shift of the caller's can be swapped for. */
export const listSwapChoices =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ clinicId, date, code }, { practitionerId }) => {
    const { versions, around, now, zone } = await deps.lookAtPublished(clinicId, [monthOf(date)]);
    const shift = ownedShift(versions, { practitionerId, date, code });
    if (beginOf(shift, zone) <= now) throw new Refusal("roster.day-over");
    const [version] = versions;
    const [one] = around;
    if (!version || !one) throw new Error("a shift of no month");
    return { shift, ...swapChoices({ around: one, version: version.version, zone, now }, shift) };
  };

export const listSwapChoicesRoute = route(contract, listSwapChoices(live));
