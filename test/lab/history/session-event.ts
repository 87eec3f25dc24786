import type { Hold, Session, SessionId } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";

/**
 * What happens to a session without anybody of a history asking for just that.
 * - `bring`: a published version opens or closes it; `after`: so many such events, those of the versions before, come first.
 * - `keep`: a place is kept for somebody who waits. `drop`: it is kept for them no more, unless for longer.
 */
export type SessionEvent =
  | { name: "bring"; sessionId: SessionId; state: Session["state"]; after: number }
  | { name: "keep"; slot: Slot; hold: Hold }
  | { name: "drop"; slot: Pick<Slot, "sessionId" | "number">; hold: Hold };

/** An event, when it was begun and ended, and whether it is known to have happened. */
export type Happening = { event: SessionEvent; asked: number; answered: number; sure: boolean };
