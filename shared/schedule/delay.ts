import * as z from "zod/mini";
import { type Instant, minute } from "../time/instant.ts";

/**
 * How late a session is said to begin, in minutes; 0: no more. `times`: how often something was said of it, so that of two who
 * say it at once the second sees the first, and what is said once more late undoes nothing.
 */
export const Delay = z
  .object({
    minutes: z.int(),
    times: z.int(),
  })
  .register(z.globalRegistry, { id: "Delay", says: "none" });
export type Delay = z.infer<typeof Delay>;

/** When a session begins that is said to be so many minutes late. */
export const delayedStart = ({ start }: { start: Instant }, minutes: number): Instant => start + minutes * minute;
