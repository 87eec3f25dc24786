import { offerShift as contract } from "../../../shared/api/roster/offer-shift.ts";
import { freeShift } from "../../../shared/roster/swap/published-shift.ts";
import { route, type UseCase } from "../../http/route.ts";
import { newSwapLive } from "./new-swap.ts";

const live = { newSwap: newSwapLive };

/** Offers a shift that nobody has to the clinic's practitioners. */
export const offerShift =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ clinicId, date, code, approval }, _, key) =>
    deps.newSwap({
      clinicId,
      key,
      asker: undefined,
      dates: [date],
      want: ({ versions }) => ({ kind: "open", shift: freeShift(versions, { date, code }), approval }),
    });

export const offerShiftRoute = route(contract, offerShift(live));
