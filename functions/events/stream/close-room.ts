import { holdsRoom, roomOpensAt } from "../../../shared/consult/visit-room.ts";
import { closeRoomLive, roomClosing } from "../../consult/close-room.ts";
import { appointmentFromItem } from "../../store/appointment/appointments.ts";
import { enterDue } from "../../store/due/due-list.ts";
import { followed } from "../../store/table/followed.ts";
import { now } from "../../time/now.ts";
import { isVideoUnavailable } from "../../video/if-reachable.ts";
import type { RoomOf } from "../../video/room-name.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { closeRoom: closeRoomLive, enterDue, now };
type Deps = typeof live;

/** Closes a room at once, or has the clock do it when the video server is back: the stream waits for no video. */
const close = async (deps: Deps, room: RoomOf): Promise<void> => {
  try {
    await deps.closeRoom(room);
  } catch (error) {
    if (!isVideoUnavailable(error)) throw error;
    await deps.enterDue(roomClosing(room, deps.now()));
  }
};

/** Closes the room that a visit has left: it ended, was cancelled or moved, or goes on face to face, by whatever path. */
export const closeRoomOnChange = (deps: Deps): StreamConsumer =>
  consumerOf(
    followed.appointment,
    appointmentFromItem,
  )<RoomOf>({
    name: "close-room",
    touches: { patient: "read", due: "write" },
    read: ({ before, after }) => {
      if (!before || !holdsRoom(before, before.slot) || holdsRoom(after ?? null, before.slot)) return undefined;
      return deps.now() < roomOpensAt(before.slot) ? undefined : { id: before.id, slot: before.slot };
    },
    about: ({ id }) => id,
    handle: async (rooms) => {
      for (const room of rooms) await close(deps, room);
    },
  });

/** Follows the table's appointments. */
export const closeRoomOnChangeLive = closeRoomOnChange(live);
