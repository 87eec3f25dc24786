import { lookAtPublished } from "../../../functions/roster/publish/look-at-published.ts";
import { decideSwap } from "../../../functions/roster/swap/decide-swap.ts";
import { makeSwap } from "../../../functions/roster/swap/make-swap.ts";
import { newSwap } from "../../../functions/roster/swap/new-swap.ts";
import { offerShift } from "../../../functions/roster/swap/offer-shift.ts";
import { previewSwap } from "../../../functions/roster/swap/preview-swap.ts";
import { proposeSwap } from "../../../functions/roster/swap/propose-swap.ts";
import { takeShift } from "../../../functions/roster/swap/take-shift.ts";
import { visitsAt } from "../../../functions/store/appointment/visits.ts";
import { withVisits } from "../../../functions/store/appointment/with-visits.ts";
import { personMonthsOf } from "../../../functions/store/duty/person-months.ts";
import { leaveRequestsOf } from "../../../functions/store/leave/leave-requests.ts";
import { monthHeadOf } from "../../../functions/store/roster/month-heads.ts";
import { rosterSettingsOf } from "../../../functions/store/roster/roster-settings.ts";
import { rosterVersionOf } from "../../../functions/store/roster/roster-versions.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { askedCountOf } from "../../../functions/store/swap/asked-count.ts";
import { saveNewSwap, saveSwap, swapOf, swapReceipt, swapsOf } from "../../../functions/store/swap/swaps.ts";
import { directoryOf, lookAt, makeChangeOf } from "./roster-use-cases.ts";
import { now as sevenOClock, type World } from "./world.ts";

const now = () => sevenOClock;

/** The product's own swapping of shifts in a world, on its own store. */
export const swapUseCases = (world: World) => {
  const published = { monthHeadOf, rosterVersionOf, rosterSettingsOf, personMonthsOf, leaveRequestsOf, now };
  const looking = { lookAtPublished: lookAtPublished({ directoryOf: directoryOf(world), ...published }) };
  const saving = { swapReceipt, saveSwap };
  const asking = newSwap({ ...looking, askedCountOf, swapsOf, swapReceipt, saveNewSwap });
  const change = { ...saving, swapOf, now, makeSwap: makeSwap({ swapOf, makeChange: makeChangeOf(world) }) };
  return {
    "propose-swap": proposeSwap({ newSwap: asking }),
    "offer-shift": offerShift({ newSwap: asking }),
    "take-shift": takeShift({ ...looking, ...change }),
    "preview-swap": previewSwap({ swapOf, lookAtMonth: lookAt(world), visitsAt, withVisits, sessionsOf, now }),
    "decide-swap": decideSwap(change),
  };
};
