import * as z from "zod/mini";
import { Revision } from "../request/revision.ts";
import { type Instant, minute } from "../time/instant.ts";

/**
 * How late a session is said to begin, in minutes; 0: no more. `times`: how often something was said of it, so that of two who
 * say it at once the second sees the first, and what is said once more late undoes nothing.
 */
export const Delay = z
  .object({
    minutes: z.int(),
    times: Revision,
  })
  .register(z.globalRegistry, { id: "Delay", says: "none" });
export type Delay = z.infer<typeof Delay>;

/** In which steps of minutes a session is said to be late, and by how many at most: a doctor may come for its last hour. */
export const delayStep = 5;
export const longestDelay = 480;

/** When a session begins that is said to be so many minutes late. */
export const delayedStart = ({ start }: { start: Instant }, minutes: number): Instant => start + minutes * minute;
