import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { inState } from "../../../shared/request/revision.ts";
import type { ChangeMade } from "../../../shared/roster/change/changed.ts";
import type { Publisher } from "../../../shared/roster/publish/roster-version.ts";
import { breaksFor } from "../../../shared/roster/swap/agree.ts";
import { planSwap, requireFit } from "../../../shared/roster/swap/plan-swap.ts";
import type { Swap } from "../../../shared/roster/swap/swap.ts";
import { monthsOfSwap } from "../../../shared/roster/swap/swap-change.ts";
import { aroundSeen, publishedSeen } from "../../../shared/roster/swap/swap-facts.ts";

import type { Instant } from "../../../shared/time/instant.ts";
import { putSwapHeld, swapOf } from "../../store/swap/swaps.ts";
import { makeChangeLive } from "../change/make-change.ts";
import { digestOf } from "../publish/digest-of.ts";
import { requireTold } from "./require-told.ts";

const live = { swapOf, makeChange: makeChangeLive };
type Deps = typeof live;

/** A request whose shifts are to change hands, by whom and as they were shown. */
export type AskedSwap = {
  swap: Swap;
  by: Publisher;
  key: RequestKey;
  /** Who takes it, asked each time the months are looked at: the request as it is then may say no. */
  taker: (swap: Swap | undefined, now: Instant) => PractitionerId;
  /** Names what was shown. @default nothing was */
  digest?: string;
  /** Names what whoever takes it was warned of, which is judged in the months that are frozen. @default they were told nothing */
  told?: string | undefined;
};

/**
 * Publishes that shifts change hands, and ends the request for it, in one write.
 * @throws Refusal `roster.changed`, `roster.swap-changed`, `roster.swap-unfit`, `roster.swap-warned`, and what `taker` and `rollForward` refuse
 */
export const makeSwap =
  (deps: Deps) =>
  ({ swap, by, key, taker, digest, told }: AskedSwap): Promise<ChangeMade> =>
    deps.makeChange({
      clinicId: swap.clinicId,
      months: () => monthsOfSwap(swap),
      key,
      plan: async (seen) => {
        const [first] = seen;
        if (!first) throw new Error("a swap in no month");
        const found = await deps.swapOf(swap.clinicId, swap.id);
        const takes = taker(found, first.now);
        const current = found ?? swap;
        const plan = planSwap(seen, current, takes, by);
        requireFit(plan.breaks);
        const facts = { versions: publishedSeen(seen), around: aroundSeen(seen) };
        if (told !== undefined && breaksFor(current, facts, takes))
          requireTold({ swap: current, by: takes, seen: facts, told });
        if (digest !== undefined && digestOf(plan.shown) !== digest) throw new Refusal("roster.changed");
        return {
          freeze: plan.freeze,
          also: await putSwapHeld(inState(current, { status: "approved", at: first.now, by: takes })),
        };
      },
    });

/** Publishes swaps in the table. */
export const makeSwapLive = makeSwap(live);
