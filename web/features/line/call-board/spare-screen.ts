import { hour, type Instant, minute } from "../../../../shared/time/instant.ts";

/** Where the picture lies, one after the other: what stands still for years burns into a screen. */
const shifts = ["none", "right", "down", "left", "up"] as const;

/** Where the picture lies now. */
export const shiftAt = (now: Instant): (typeof shifts)[number] =>
  shifts[Math.floor(now / (5 * minute)) % shifts.length] ?? "none";

/** Whether the two columns stand the other way round: each hour. */
export const isSwappedAt = (now: Instant): boolean => Math.floor(now / hour) % 2 === 1;
