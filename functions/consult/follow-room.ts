import type { Appointment, VisitStep } from "../../shared/booking/appointment.ts";
import type { Presence } from "../../shared/consult/presence.ts";
import { roomAfter } from "../../shared/consult/room-after.ts";
import { isTimely, type RoomEvent, stepAfterEvent } from "../../shared/consult/room-event.ts";
import { holdsRoom } from "../../shared/consult/visit-room.ts";
import { now } from "../time/now.ts";
import { rooms } from "../video/rooms.ts";
import { progressVisitLive } from "../visit/progress-visit.ts";

const live = { progressVisit: progressVisitLive, rooms, now };
type Deps = typeof live;

/** Who is in the room, asked where it decides something; `[]`: there is no such room any more. */
const presenceAfter = async ({ rooms }: Deps, { state }: Appointment, event: RoomEvent): Promise<Presence> => {
  if (state.status !== "in-consultation") return undefined;
  if (event.kind === "finished") return (await rooms.standing([event.room])).length > 0 ? undefined : [];
  return state.metAt === undefined ? rooms.whoIsIn(event.room) : undefined;
};

/**
 * Moves a visit as its room goes: the patient who enters waits, both together have met, a room that stood empty for
 * long is the end. A room that its visit has left, by whatever path, is closed.
 */
export const followRoom =
  (deps: Deps) =>
  async (event: RoomEvent): Promise<void> => {
    let isLeft = false;
    const decide = async (appointment: Appointment): Promise<VisitStep | undefined> => {
      isLeft = !(holdsRoom(appointment, appointment.slot) && event.room === (await deps.rooms.nameOf(appointment)));
      const now = deps.now();
      if (isLeft || !isTimely(event, appointment.slot, now)) return undefined;
      return stepAfterEvent(appointment, event, await presenceAfter(deps, appointment, event), now);
    };
    const visit = await deps.progressVisit(event.appointmentId, ({ appointment }) => decide(appointment));
    if (isLeft) return deps.rooms.close(event.room);
    // A key from before the admission, or from before a pause, says otherwise than the visit does now.
    const act = event.kind === "joined" ? roomAfter(visit) : undefined;
    if (act) await deps.rooms[act](event.room);
  };

export const followRoomLive = followRoom(live);
