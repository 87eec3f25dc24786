import type { Slot } from "../schedule/slot.ts";
import type { Instant } from "../time/instant.ts";
import type { VisitState } from "./appointment.ts";
import { bookedTurn, noteTurn } from "./turn-time.ts";

/** How somebody stands who is here and not with the doctor. */
export type Waiting = Extract<VisitState, { status: "waiting" }>;

/** How somebody with a booking waits who is here since `arrivedAt`: from then on they have their turn. */
export const arrivedState = (slot: Slot, arrivedAt: Instant): Waiting => ({
  status: "waiting",
  arrivedAt,
  ...noteTurn(slot, bookedTurn(slot, arrivedAt)),
});
