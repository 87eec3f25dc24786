import type { Site } from "../../../shared/place/site.ts";
import type { Hold, SessionId } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";

/** Where those come to who are booked in a session; without a place they are met by video. */
export type Met = { comeTo?: Site | undefined };

/**
 * What happens to a session without anybody of a history asking for just that.
 * - `bring`: a published version opens it at a place, or closes it; `after`: so many such events, those of the versions
 *   before, come first.
 * - `bring-held`: one that was held elsewhere, and is empty now, is brought to the place that its version says.
 * - `keep`: a place is kept for somebody who waits. `drop`: it is kept for them no more, unless for longer.
 */
export type SessionEvent =
  | { name: "bring"; sessionId: SessionId; planned: Met | undefined; after: number }
  | { name: "bring-held"; sessionId: SessionId; planned: Met }
  | { name: "keep"; slot: Slot; hold: Hold }
  | { name: "drop"; slot: Pick<Slot, "sessionId" | "number">; hold: Hold };

/** An event, when it was begun and ended, and whether it is known to have happened. */
export type Happening = { event: SessionEvent; asked: number; answered: number; sure: boolean };
