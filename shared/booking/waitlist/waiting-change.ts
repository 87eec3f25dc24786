import { type PlaceOffer, type WaitlistRecord, waitsForOffer } from "./waitlist-entry.ts";

/** What a change of an entry says of somebody's waiting. */
export type WaitingChange = {
  /** Whether it began, perhaps anew. */
  joined: boolean;
  /** Whether they begin to wait, or wait on, so that a place may be there for them. */
  waits: boolean;
  /** The place that was kept for them and is not any more, and until when it was. */
  left: PlaceOffer | undefined;
};

/** What follows from a change of an entry; `undefined` where nothing does. */
export const waitingChange = (before: WaitlistRecord | undefined, after: WaitlistRecord): WaitingChange | undefined => {
  const joined = before?.requestId !== after.requestId;
  const left = !after.offer ? before?.offer : undefined;
  const waits = waitsForOffer(after) && (joined || left !== undefined);
  return joined || left || waits ? { joined, waits, left } : undefined;
};
