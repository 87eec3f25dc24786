import * as z from "zod/mini";
import { Swap } from "./swap.ts";

/** What a request was after it was made, answered or taken back, kept for a repeat. */
export const SwapReceipt = z.object({ fingerprint: z.string(), answer: Swap });
