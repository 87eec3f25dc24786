import type { Appointment } from "../booking/appointment.ts";
import { stepsOf } from "../booking/arrival/skipped.ts";
import { isInside } from "../schedule/standing.ts";
import { holdsRoom } from "./visit-room.ts";

/** What is to be done to a video room: those in it may be heard and seen, may not, or have to leave. */
export type RoomAct = "open" | "hush" | "close";

/**
 * What the video room of a visit needs as the visit stands now; `undefined`: nothing. Whoever was never called in was never let
 * be heard; after any step of the line they may hold a key that says otherwise than the visit does.
 */
export const roomAfter = (visit: Appointment): RoomAct | undefined => {
  const { slot, state, mode } = visit;
  if (mode !== "video") return undefined;
  if (!holdsRoom(visit, slot)) return "close";
  if (isInside(state)) return "open";
  return state.status === "waiting" && stepsOf(state) > 0 ? "hush" : undefined;
};
