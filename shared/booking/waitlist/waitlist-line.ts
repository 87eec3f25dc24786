import * as z from "zod/mini";
import { WaitlistEntry } from "./waitlist-entry.ts";

/** An entry, and how many come before it for places that are wanted there as well; absent where a place is kept. */
export const WaitlistLine = z
  .object({ entry: WaitlistEntry, ahead: z.optional(z.int()) })
  .register(z.globalRegistry, { id: "WaitlistLine", says: "personal" });
export type WaitlistLine = z.infer<typeof WaitlistLine>;
