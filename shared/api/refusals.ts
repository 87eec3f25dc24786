import type { RefusalCode } from "../refusal/refusal.ts";
import type { Refused } from "../refusal/refused.ts";
import { rosterRefusals } from "../roster/refusals.ts";
import { usualRefusals } from "./usual-refusals.ts";
import { visitRefusals } from "./visit-refusals.ts";

/** Everything the product refuses; an area whose table is not among them does not compile. */
export const refusals: Record<RefusalCode, Refused> = { ...usualRefusals, ...visitRefusals, ...rosterRefusals };
