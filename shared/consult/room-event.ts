import type { Appointment, AppointmentId, VisitStep } from "../booking/appointment.ts";
import { arrivedState, type Waiting } from "../booking/arrival/arrived-state.ts";
import { isSkipped, stepBack } from "../booking/arrival/skipped.ts";
import type { Slot } from "../schedule/slot.ts";
import { type Instant, minute } from "../time/instant.ts";
import { afterBothLeft, afterMeeting } from "./consultation-as-seen.ts";
import type { Identity, Presence } from "./presence.ts";
import { holdsRoom, roomOpensAt } from "./visit-room.ts";

/** What the video server reports of one room: who came and went, and when it was made and, empty for long, closed. */
export type RoomEvent = { appointmentId: AppointmentId; room: string; at: Instant } & (
  | { kind: "joined" | "left"; identity: Identity }
  | { kind: "started" | "finished" }
);

/** How far the video server's clock may be from ours. */
const skew = minute;

/** Whether an event can be of the visit at `slot`: neither before its room could be entered nor still to come. */
export const isTimely = ({ at }: RoomEvent, slot: Slot, now: Instant): boolean =>
  at >= roomOpensAt(slot) - skew && at <= now + skew;

/** How somebody waits who was noted as here only later than they came: a lost report must not make them late. */
const cameEarlier = (slot: Slot, { turn: _, ...waiting }: Waiting, at: Instant): Waiting => ({
  ...waiting,
  ...arrivedState(slot, at),
});

/**
 * Where an event moves a visit; `undefined` where it leaves it, as a repeated or late event does. Who is in the room is
 * not taken from the event but from the video server: `[]` where there is no such room any more.
 */
export const stepAfterEvent = (
  { slot, state }: Pick<Appointment, "slot" | "state">,
  event: RoomEvent,
  presence: Presence,
  now: Instant,
): VisitStep | undefined => {
  const at = Math.min(event.at, now);
  const hasCome = event.kind === "joined" && event.identity === "patient";
  if (hasCome && state.status === "booked") return { state: arrivedState(slot, at, state) };
  if (hasCome && state.status === "waiting" && at < state.arrivedAt) return { state: cameEarlier(slot, state, at) };
  if (hasCome && isSkipped(state) && at > state.skippedAt) return stepBack(slot, state, now);
  if (state.status !== "in-consultation") return undefined;
  if (event.kind !== "finished") {
    const met = afterMeeting(state, presence, now);
    return met && { state: met };
  }
  const isNews = at >= (state.metAt ?? state.admittedAt);
  return isNews && presence?.length === 0 ? { state: afterBothLeft(state, at) } : undefined;
};

/** Where a visit goes whose patient is seen in its room at `slot` unreported: they wait. `undefined`: that is known. */
export const stepAfterArrival = (appointment: Appointment, slot: Slot, now: Instant): VisitStep | undefined =>
  appointment.state.status === "booked" && holdsRoom(appointment, slot)
    ? { state: arrivedState(slot, now) }
    : undefined;
