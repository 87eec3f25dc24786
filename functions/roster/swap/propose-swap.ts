import { proposeSwap as contract } from "../../../shared/api/roster/propose-swap.ts";
import { ownedShift } from "../../../shared/roster/swap/published-shift.ts";
import { route, type UseCase } from "../../http/route.ts";
import { newSwapLive } from "./new-swap.ts";

const live = { newSwap: newSwapLive };

/** Asks for one of the caller's shifts to change hands. */
export const proposeSwap =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ clinicId, date, code, inReturn }, { practitionerId }, key) =>
    deps.newSwap({
      clinicId,
      key,
      asker: practitionerId,
      dates: [date, ...(inReturn ? [inReturn.date] : [])],
      want: ({ versions }) => {
        const shift = ownedShift(versions, { practitionerId, date, code });
        return inReturn ? { kind: "swap", shift, inReturn: ownedShift(versions, inReturn) } : { kind: "give", shift };
      },
    });

export const proposeSwapRoute = route(contract, proposeSwap(live));
