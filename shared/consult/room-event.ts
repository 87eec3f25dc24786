import type { AppointmentId, VisitProgress, VisitState } from "../booking/appointment.ts";
import type { Instant } from "../time/instant.ts";

/** What the video server reports of a visit's room. */
export type RoomEvent = { kind: "patient-joined" | "room-finished"; appointmentId: AppointmentId; at: Instant };

/** Where an event moves a visit; `undefined` where it leaves it, as a repeated or late event does. */
export const stateAfterEvent = (state: VisitState, { kind, at }: RoomEvent): VisitProgress | undefined => {
  if (kind === "patient-joined") return state.status === "booked" ? { status: "waiting", arrivedAt: at } : undefined;
  return state.status === "in-consultation" && state.metAt !== undefined
    ? { ...state, metAt: state.metAt, status: "completed", endedAt: at }
    : undefined;
};
