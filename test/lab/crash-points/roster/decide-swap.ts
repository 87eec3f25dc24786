import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { answer, decideWith, decline, previewOf, take } from "../../../functions/roster/swap/swapping.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";
import { askedToSwap, budi, givenAway } from "../swap-scene.ts";

let shown: { swap: Swap; digest: string } | undefined;

const prepare = async (): Promise<void> => {
  const swap = await answer(await askedToSwap(), budi, "agree", key("answer"));
  shown = { swap, digest: (await previewOf(swap)).digest };
};

const decide = async (approve: boolean): Promise<unknown> => {
  if (!shown) throw new Error("nobody agreed to swap");
  const { swap, digest } = shown;
  return approve ? decideWith()(swap, digest, key("decide")) : decline(swap, "Maaf", key("decide"));
};

/** Approved over the turn of a month: two versions, the drafts of both, four sessions. */
export const scenarios: Scenarios = {
  approved: { prepare, act: () => decide(true) },
  declined: { prepare, act: () => decide(false) },
  "who would take it declined": {
    prepare: async () => {
      shown = { swap: (await take(await givenAway(), budi, key("take"))).swap, digest: "" };
    },
    act: () => decide(false),
  },
};
