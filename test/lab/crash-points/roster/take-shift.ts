import type { Swap } from "../../../../shared/roster/swap/swap.ts";
import { offer, take } from "../../../functions/roster/swap/swapping.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";
import { ani, clinicId, twoMornings } from "../swap-scene.ts";

let offered: Swap | undefined;

const offering = (approval: boolean) => async (): Promise<void> => {
  await twoMornings();
  offered = await offer(clinicId, "2026-12-03", "P", approval, key("offer"));
};

const act = async (): Promise<unknown> => {
  if (!offered) throw new Error("nothing was offered");
  return take(offered, ani, key("take"));
};

export const scenarios: Scenarios = {
  "at once": { prepare: offering(false), act },
  "to be approved": { prepare: offering(true), act },
};
