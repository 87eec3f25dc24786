import { getOwner, runWithOwner } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { createKeyedSubmit, type KeyedSubmit } from "../../../api/create-keyed-submit.ts";
import type { Part } from "./swap-rows.ts";

/** How each is sent. */
export type Sends = {
  answer: (input: RequestInputOf<"answer-swap">, key: string) => Promise<ResponseOf<"answer-swap">>;
  take: (input: RequestInputOf<"take-shift">, key: string) => Promise<ResponseOf<"take-shift">>;
  withdraw: (input: RequestInputOf<"withdraw-swap">, key: string) => Promise<ResponseOf<"withdraw-swap">>;
};

/** What somebody may do about a request. */
export type ActName = "agree" | "decline" | "take" | "withdraw" | "takeBack";

export type Act = {
  name: ActName;
  state: KeyedSubmit<unknown, unknown>["state"];
  /** Sends it; `told` names the warnings that were read first, where there were any to read. */
  send: (told?: string) => Promise<void>;
};

/** Who hears what became of it; once that is shown, the act is over. */
export type Heard = {
  done: (name: ActName, swap: Swap) => Promise<void>;
  refused: (message: string, swap: Swap, act: Act, code: string) => void;
};

type Sending<I> = { name: ActName; swap: Swap; input: I; call: (input: I, key: string) => Promise<unknown> };

const createAct = <I>({ name, swap, input, call }: Sending<I>, useCase: string, heard: Heard): Act => {
  const submit = createKeyedSubmit<I, unknown>({
    name: `${useCase}.${swap.id}.${name}`,
    call,
    done: () => void heard.done(name, swap).then(submit.reset),
  });
  const send = async (told?: string): Promise<void> => {
    await submit.send({ ...input, ...(told !== undefined && { told }) });
    const state = submit.state();
    if (state.status !== "refused") return;
    submit.reset();
    heard.refused(state.message, swap, act, state.code);
  };
  const act: Act = { name, state: submit.state, send };
  return act;
};

const createActs = (swap: Swap, part: Part, sends: Sends, heard: Heard): Act[] => {
  const input = { clinicId: swap.clinicId, swapId: swap.id };
  const answered = (name: "agree" | "decline"): Act =>
    createAct({ name, swap, input: { ...input, answer: name }, call: sends.answer }, "answer-swap", heard);
  const withdrawn = (name: "withdraw" | "takeBack"): Act =>
    createAct({ name, swap, input, call: sends.withdraw }, "withdraw-swap", heard);
  if (part === "own") return [withdrawn("withdraw")];
  if (swap.kind === "swap") return [answered("agree"), answered("decline"), withdrawn("takeBack")];
  return [createAct({ name: "take", swap, input, call: sends.take }, "take-shift", heard), withdrawn("takeBack")];
};

/**
 * All that somebody may have sent about a request, whichever list it is in by now: pressed twice, it is done once, and what
 * found no answer can be sent again.
 */
export const createSwapActs = (sends: Sends, heard: Heard): ((swap: Swap, part: Part) => readonly Act[]) => {
  const owner = getOwner();
  const made = new Map<string, readonly Act[]>();
  return (swap, part) => {
    const known = made.get(swap.id);
    if (known) return known;
    // A row may go before its answer comes: what is sent belongs to the screen.
    const acts = runWithOwner(owner, () => createActs(swap, part, sends, heard)) ?? [];
    made.set(swap.id, acts);
    return acts;
  };
};
