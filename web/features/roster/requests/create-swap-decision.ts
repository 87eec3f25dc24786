import { type Accessor, untrack } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { isDecidable } from "../../../../shared/roster/swap/swap-state.ts";
import { createDecision, type Decision } from "./create-decision.ts";

type Input = RequestInputOf<"decide-swap">;
type Decided = ResponseOf<"decide-swap">;

export type SwapDecision = Decision & {
  /** Approves it as it was shown. */
  approve: (digest: string) => Promise<void>;
  /** Declines who would take it; or ends all of it. */
  decline: (what: "taker" | "all") => Promise<void>;
};

type Deps = {
  swap: Accessor<Swap>;
  decide: (input: Input, key: string) => Promise<Decided>;
  decided: () => void;
  reread: () => void;
};

/** The decision on a swap. */
export const createSwapDecision = ({ swap, ...deps }: Deps): SwapDecision => {
  const { clinicId, id: swapId } = untrack(swap);
  const of = { clinicId, swapId };
  const { send, ...decision } = createDecision<Input, Decided, Swap>({
    ...deps,
    request: swap,
    name: `decide-swap.${swapId}`,
    isOpen: isDecidable,
  });
  return {
    ...decision,
    approve: (digest) => send({ ...of, decision: { is: "approve", digest } }),
    decline: (what) => {
      const said = decision.answer().trim();
      return send({
        ...of,
        decision: { is: "decline", ...(said && { answer: said }), ...(what === "all" && { ends: true }) },
      });
    },
  };
};
