import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { withdraw } from "../../../functions/roster/swap/swapping.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";
import { ani, askedToSwap } from "../swap-scene.ts";

let asked: Swap | undefined;

export const scenarios: Scenarios = {
  "": {
    prepare: async () => {
      asked = await askedToSwap();
    },
    act: async () => {
      if (!asked) throw new Error("nobody asked to swap");
      return withdraw(asked, ani, key("withdraw"));
    },
  },
};
