import type { Appointment } from "../appointment.ts";
import { mayBeMovedAfter } from "../pending.ts";
import { isOffered } from "./offer.ts";

/**
 * What a visit's time is while another is chosen: its patient's until they have that, one at which nobody practises for them,
 * or over without them. An offer that nobody took ends with the time.
 */
export type OwnTime = "kept" | "closed" | "over";

export const ownTime = (visit: Pick<Appointment, "state" | "offer">): OwnTime => {
  if (mayBeMovedAfter(visit.state)) return "over";
  return isOffered(visit) ? "closed" : "kept";
};
