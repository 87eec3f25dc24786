import { offer } from "../../../functions/roster/swap/swapping.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";
import { clinicId, twoMornings } from "../swap-scene.ts";

export const scenarios: Scenarios = {
  "": { prepare: twoMornings, act: () => offer(clinicId, "2026-12-03", "P", false, key("offer")) },
};
