import { propose } from "../../../functions/roster/swap/swapping.ts";
import type { Scenarios } from "../scenario.ts";
import { key } from "../scene.ts";
import { aniShift, budiShift, clinicId, twoMornings, voidSwap } from "../swap-scene.ts";

export const scenarios: Scenarios = {
  "": { prepare: twoMornings, act: () => propose(clinicId, aniShift, budiShift, key("propose")) },
  "in the place of a void one": {
    prepare: voidSwap,
    act: () => propose(clinicId, aniShift, undefined, key("propose again")),
  },
  "given away": { prepare: twoMornings, act: () => propose(clinicId, aniShift, undefined, key("propose")) },
};
