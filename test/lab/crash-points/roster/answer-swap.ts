import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { answer } from "../../../functions/roster/swap/swapping.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";
import { askedToSwap, budi } from "../swap-scene.ts";

let asked: Swap | undefined;

const prepare = async (): Promise<void> => {
  asked = await askedToSwap();
};

const say = async (said: "agree" | "decline"): Promise<unknown> => {
  if (!asked) throw new Error("nobody asked to swap");
  return answer(asked, budi, said, key("answer"));
};

export const scenarios: Scenarios = {
  agreed: { prepare, act: () => say("agree") },
  declined: { prepare, act: () => say("decline") },
};
