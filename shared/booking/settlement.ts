import * as z from "zod/mini";
import { day, Instant } from "../time/instant.ts";
import { VisitState } from "./appointment.ts";

/** What the desk may say of a visit that was left as its session ended: seen, not there, or to be called about another time. */
export const outcomes = ["seen", "absent", "call-back"] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

/** How a visit ended, as somebody of the desk said it: when, and by which name, where their token says one. */
export const Said = z
  .object({ outcome: Outcome, at: Instant, by: z.optional(z.string()) })
  .register(z.globalRegistry, { id: "Said", says: "personal" });
export type Said = z.infer<typeof Said>;

/**
 * What the desk has said of how a visit ended, the oldest first, and how it stood before anything was said: what is said
 * later is decided from there, and not from what was said wrongly.
 */
export const Settlement = z.object({ from: VisitState, said: z.array(Said) });
export type Settlement = z.infer<typeof Settlement>;

/** How much of it is kept. */
const saidKept = 12;

/** What has been said once something more is: when it was said first stays, since the visit ended then. */
export const withSaid = (before: readonly Said[], said: Said): Said[] => {
  const [first, ...later] = before;
  return first ? [first, ...[...later, said].slice(1 - saidKept)] : [said];
};

/** How long after an outcome was noted the desk may put it right: whoever closes a day finds out on the next. */
export const correctableFor = day;

/** Whether what was said last of a visit, at a time, may still be put right. */
export const isCorrectable = (settledAt: Instant, now: Instant): boolean => now < settledAt + correctableFor;
