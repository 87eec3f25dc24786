import type { RouteNameIn } from "../../shared/api/routes.ts";
import { rosterRefusals } from "../../shared/roster/refusals.ts";
import type { Route } from "../http/route.ts";
import { serve } from "../http/serve.ts";
import { getCalendarFeedRoute } from "../roster/feed/get-calendar-feed.ts";
import { renewCalendarFeedRoute } from "../roster/feed/renew-calendar-feed.ts";
import { revokeCalendarFeedRoute } from "../roster/feed/revoke-calendar-feed.ts";
import { listOwnLeaveRoute } from "../roster/leave/list-own-leave.ts";
import { requestLeaveRoute } from "../roster/leave/request-leave.ts";
import { withdrawLeaveRoute } from "../roster/leave/withdraw-leave.ts";
import { getMyMonthRoute } from "../roster/month/get-my-month.ts";
import { answerSwapRoute } from "../roster/swap/answer-swap.ts";
import { getSwapsWaitingRoute } from "../roster/swap/get-swaps-waiting.ts";
import { listOwnSwapsRoute } from "../roster/swap/list-own-swaps.ts";
import { listSwapChoicesRoute } from "../roster/swap/list-swap-choices.ts";
import { proposeSwapRoute } from "../roster/swap/propose-swap.ts";
import { takeShiftRoute } from "../roster/swap/take-shift.ts";
import { withdrawSwapRoute } from "../roster/swap/withdraw-swap.ts";

export const handler = serve("shifts", rosterRefusals, {
  "get-my-month": getMyMonthRoute,
  "request-leave": requestLeaveRoute,
  "withdraw-leave": withdrawLeaveRoute,
  "list-own-leave": listOwnLeaveRoute,
  "propose-swap": proposeSwapRoute,
  "answer-swap": answerSwapRoute,
  "withdraw-swap": withdrawSwapRoute,
  "take-shift": takeShiftRoute,
  "list-own-swaps": listOwnSwapsRoute,
  "get-swaps-waiting": getSwapsWaitingRoute,
  "list-swap-choices": listSwapChoicesRoute,
  "get-calendar-feed": getCalendarFeedRoute,
  "renew-calendar-feed": renewCalendarFeedRoute,
  "revoke-calendar-feed": revokeCalendarFeedRoute,
} satisfies { [Name in RouteNameIn<"shifts">]: Route<Name> });
