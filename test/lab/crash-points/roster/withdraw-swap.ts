import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { answer, take, withdraw } from "../../../functions/roster/swap/swapping.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";
import { ani, askedToSwap, budi, givenAway } from "../swap-scene.ts";

let asked: Swap | undefined;

const backBy = (who: string) => async (): Promise<unknown> => {
  if (!asked) throw new Error("nobody asked to swap");
  return withdraw(asked, who, key("withdraw"));
};

export const scenarios: Scenarios = {
  "": {
    prepare: async () => {
      asked = await askedToSwap();
    },
    act: backBy(ani),
  },
  "the yes to a swap": {
    prepare: async () => {
      asked = await answer(await askedToSwap(), budi, "agree", key("answer"));
    },
    act: backBy(budi),
  },
  "the yes to a shift that is given away": {
    prepare: async () => {
      asked = (await take(await givenAway(), budi, key("take"))).swap;
    },
    act: backBy(budi),
  },
};
