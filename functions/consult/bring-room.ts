import type { Appointment } from "../../shared/booking/appointment.ts";
import { roomAfter } from "../../shared/consult/room-after.ts";
import { ifReachable } from "../video/if-reachable.ts";
import type { Rooms } from "../video/rooms.ts";

/**
 * Brings a visit's video room to what it has to be after a step. While the video server can't be reached it stays as it is:
 * the doctor's screen asks to admit again, whoever enters is reported, and `close-room` goes on trying.
 */
export const bringRoom = async (
  rooms: Pick<Rooms, "nameOf" | "open" | "hush" | "close">,
  visit: Appointment,
): Promise<void> => {
  const act = roomAfter(visit);
  if (act) await ifReachable(rooms.nameOf(visit).then((room) => rooms[act](room)));
};
