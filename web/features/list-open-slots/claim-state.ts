import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { RefusalCode } from "../../../shared/refusal/refusal.ts";
import type { Slot } from "../../../shared/roster/slot.ts";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { Unreachable } from "../../api/unreachable.ts";
import { daysIn, nearestSlots } from "./nearest-slots.ts";
import type { Choice } from "./part-of-day.ts";

/** Where taking a slot stands. */
export type ClaimState =
  | { status: "idle" }
  | { status: "saving"; slot: Slot }
  | { status: "done"; appointment: Appointment }
  /** Somebody else was quicker: what is still free, nearest first. */
  | { status: "lost"; slot: Slot; nearest: Choice[] }
  | { status: "refused"; code: RefusalCode; message: string }
  /** Nobody answered: the same request may be sent again without harm. */
  | { status: "unsent"; slot: Slot };

/** Where a claim stands that was not granted. */
export const stateAfter = (cause: unknown, slot: Slot, service: string): ClaimState => {
  if (cause instanceof Unreachable) return { status: "unsent", slot };
  if (!(cause instanceof ApiRefusal)) throw cause;
  if (cause.code !== "slot.taken") return { status: "refused", code: cause.code, message: cause.message };
  return { status: "lost", slot, nearest: nearestSlots(daysIn(cause.details), slot, service) };
};
