import { Refusal } from "../../refusal/refusal.ts";
import { isSameSlot, type Slot } from "../../schedule/slot.ts";
import type { Appointment, VisitStep } from "../appointment.ts";
import { isBegunWith } from "../first-meeting.ts";
import { modeAt } from "../mode-at.ts";
import { stepsOf } from "./skipped.ts";
import { requireAsSeen, type StepsSeen } from "./steps-seen.ts";

type CheckedIn = Pick<Appointment, "slot" | "state" | "mode" | "origin">;

/** Whether the desk can take back that somebody with a booking is here: they wait for it, and were with nobody yet. */
export const canTakeBack = ({ state, mode, origin }: Omit<CheckedIn, "slot">): boolean =>
  origin === "booked" && mode === "in-person" && state.status === "waiting" && !isBegunWith(state);

/**
 * Where it takes a visit that the desk noted it as here by mistake: out of the line, to be met as it was booked; `undefined`
 * for one that is not noted as here, or waits by video since. One that was moved or called since the desk saw it is left alone.
 * @param hasPhone whether they can be met by video at all
 * @throws Refusal `appointment.changed`, `appointment.final`, `appointment.in-consultation`
 */
export const takeBackCheckIn = (
  visit: CheckedIn,
  { from, steps, hasPhone }: { from: Slot; steps?: StepsSeen; hasPhone: boolean },
): VisitStep | undefined => {
  const { slot, state, mode } = visit;
  if (!isSameSlot(slot, from)) throw new Refusal("appointment.changed");
  if (state.status === "booked") return undefined;
  if (state.status === "in-consultation") throw new Refusal("appointment.in-consultation");
  if (state.status !== "waiting") throw new Refusal("appointment.final");
  if (mode === "video") return undefined;
  requireAsSeen(state, steps);
  if (!canTakeBack(visit)) throw new Refusal("appointment.changed");
  return { state: { status: "booked", steps: stepsOf(state) + 1 }, mode: hasPhone ? modeAt(slot) : "in-person" };
};
