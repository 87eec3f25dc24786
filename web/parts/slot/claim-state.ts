import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { RefusalCode } from "../../../shared/refusal/refusal.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import type { SubmitState } from "../../api/create-submit.ts";
import type { Choice } from "./grouped-choices.ts";
import { daysIn, nearestSlots } from "./nearest-slots.ts";

/** Where taking a slot stands. */
export type ClaimState =
  | { status: "idle" }
  | { status: "saving"; slot: Slot }
  | { status: "done"; appointment: Appointment }
  /** The slot can't be had, since somebody else was quicker unless `message` says why: what is free, nearest first. */
  | { status: "lost"; slot: Slot; nearest: Choice[]; message: string | undefined }
  | { status: "refused"; code: RefusalCode; message: string }
  /** Nobody knows whether it was done: the same request may be sent again without harm. */
  | { status: "unsent"; slot: Slot; message: string | undefined };

/** What a request for a slot is about. */
type Claim = { slot: Slot; service: string };

/** Where a claim stands: a change like any other, but a lost race comes with what is still free. */
export const claimStateOf = <I>(state: SubmitState<I, Appointment>, claimIn: (input: I) => Claim): ClaimState => {
  if (state.status === "idle") return state;
  if (state.status === "done") return { status: "done", appointment: state.value };
  const { slot, service } = claimIn(state.input);
  if (state.status === "sending") return { status: "saving", slot };
  if (state.status === "unsent") return { status: "unsent", slot, message: state.message };
  const { code, message, details } = state;
  const isTaken = code === "slot.taken";
  const nearest = nearestSlots(daysIn(details), slot, service);
  if (!isTaken && nearest.length === 0) return { status: "refused", code, message };
  return { status: "lost", slot, nearest, message: isTaken ? undefined : message };
};
