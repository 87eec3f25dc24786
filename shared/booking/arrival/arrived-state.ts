import type { Slot } from "../../schedule/slot.ts";
import type { Instant } from "../../time/instant.ts";
import type { VisitState } from "../appointment.ts";
import { bookedTurn, noteTurn } from "./turn-time.ts";

/** How somebody stands who is here and not with the doctor. */
export type Waiting = Extract<VisitState, { status: "waiting" }>;

/**
 * How somebody with a booking waits who is here since `arrivedAt`: from then on they have their turn.
 * @param before how they stood; what the desk has taken back of them stays counted
 */
export const arrivedState = (
  slot: Slot,
  arrivedAt: Instant,
  { steps }: { steps?: number | undefined } = {},
): Waiting => ({
  status: "waiting",
  arrivedAt,
  ...noteTurn(slot, bookedTurn(slot, arrivedAt)),
  ...(steps !== undefined && { steps }),
});
