import { holdsRoom } from "../../shared/consult/visit-room.ts";
import { appointmentOf } from "../store/appointment/appointments.ts";
import { hasVideo } from "../video/livekit-keys.ts";
import type { RoomOf } from "../video/room-name.ts";
import { sparingRoomsLive } from "../video/sparing-rooms.ts";

const live = { appointmentOf, hasVideo, rooms: sparingRoomsLive };

/**
 * Closes the room that a visit had at a slot, unless it has it still, or again: how things stand is asked now, so a
 * repeated or late call does no harm.
 * @throws Refusal `video.unavailable` when the room could not be closed
 */
export const closeRoom =
  (deps: typeof live) =>
  async ({ id, slot }: RoomOf): Promise<void> => {
    // Without a video server no visit ever had a room.
    if (!deps.hasVideo() || holdsRoom(await deps.appointmentOf(id), slot)) return;
    await deps.rooms.close(await deps.rooms.nameOf({ id, slot }));
  };

export const closeRoomLive = closeRoom(live);
