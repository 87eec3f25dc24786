import type { Instant } from "../../time/instant.ts";
import type { WaitlistRecord } from "./waitlist-entry.ts";

/** Whether an entry is of a later joining than the one that is left: that one was left before, and this one stays. */
export const isOfLaterJoining = (entry: Pick<WaitlistRecord, "joinedAt">, left: { joinedAt?: Instant }): boolean =>
  left.joinedAt !== undefined && left.joinedAt !== entry.joinedAt;
