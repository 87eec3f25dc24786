import { createSignal } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { createKeyedSubmit } from "../../../api/create-keyed-submit.ts";
import { createLoad } from "../../../load/create-load.ts";

type Input = RequestInputOf<"decide-swap">;
type Decided = ResponseOf<"decide-swap">;
type Preview = ResponseOf<"preview-swap">;

type Deps = {
  swap: Swap;
  preview: (asked: RequestInputOf<"preview-swap">) => Promise<Preview>;
  decide: (input: Input, key: string) => Promise<Decided>;
  decided: () => void;
  /** The request is asked for anew: it may have ended meanwhile. */
  reread: () => void;
};

/** The decision on a swap: what it does, and yes or no. What nobody has agreed to yet does nothing. */
export const createSwapDecision = ({ swap, preview, decide, decided, reread }: Deps) => {
  const of = { clinicId: swap.clinicId, swapId: swap.id };
  const isAgreed = swap.state.status === "agreed";
  const look = createLoad(() => (isAgreed ? of : undefined), preview);
  const [answer, setAnswer] = createSignal("");
  const submit = createKeyedSubmit<Input, Decided>({ name: `decide-swap.${swap.id}`, call: decide, done: decided });
  const send = async (decision: Input["decision"]): Promise<void> => {
    await submit.send({ ...of, decision });
    if (submit.state().status !== "refused") return;
    // What was shown is no longer so: it is shown anew, and the person decides again.
    if (isAgreed) void look.reload();
    reread();
  };
  return {
    ...{ isAgreed, look, answer, setAnswer, state: submit.state, isFixed: submit.isFixed, again: submit.again },
    /** Approves it as it was shown. */
    approve: async (): Promise<void> => {
      const shown = look.value();
      if (shown) await send({ is: "approve", digest: shown.digest });
    },
    decline: (): Promise<void> => {
      const said = answer().trim();
      return send({ is: "decline", ...(said && { answer: said }) });
    },
  };
};

export type SwapDecision = ReturnType<typeof createSwapDecision>;
