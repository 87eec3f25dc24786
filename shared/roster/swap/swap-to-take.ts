import * as z from "zod/mini";
import { Digest } from "../publish/digest.ts";
import { RuleBreak } from "../rules/rule-break.ts";
import { swapsWith } from "./swap.ts";

/** What the shifts that somebody is to have break of the rules for them, as warned or merely said. */
const warned = {
  breaks: z.array(RuleBreak),
  /** Names them: who agrees says by it what they were told. */
  digest: z.optional(Digest),
};

/** A request that somebody could take what it is about. */
export const SwapToTake = swapsWith(warned).register(z.globalRegistry, { id: "SwapToTake", says: "none" });
export type SwapToTake = z.infer<typeof SwapToTake>;

/** A request that somebody is asked by name; `fits` is false where a rule, or another place, keeps one of both from it. */
export const SwapToAnswer = swapsWith({ ...warned, fits: z.boolean() }).register(z.globalRegistry, {
  id: "SwapToAnswer",
  says: "none",
});
export type SwapToAnswer = z.infer<typeof SwapToAnswer>;
