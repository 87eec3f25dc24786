import { propose } from "../../../functions/roster/swap/swapping.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";
import { aniShift, budiShift, clinicId, twoMornings } from "../swap-scene.ts";

export const scenarios: Scenarios = {
  "": { prepare: twoMornings, act: () => propose(clinicId, aniShift, budiShift, key("propose")) },
  "given away": { prepare: twoMornings, act: () => propose(clinicId, aniShift, undefined, key("propose")) },
};
