import type { Instant } from "../../time/instant.ts";
import type { KeptPlace } from "./offer-places.ts";
import type { WaitlistRecord } from "./waitlist-entry.ts";

/** How many places of a session are kept at `now` for others of an account to which one more is offered. */
export const keptForAccount = (
  { entry: { holder }, offer: { slot } }: KeptPlace,
  queue: readonly WaitlistRecord[],
  now: Instant,
): number =>
  queue.filter(
    ({ offer, ...other }) => other.holder === holder && offer?.slot.sessionId === slot.sessionId && offer.until >= now,
  ).length;
