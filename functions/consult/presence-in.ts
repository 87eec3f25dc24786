import type { Appointment } from "../../shared/booking/appointment.ts";
import type { Presence } from "../../shared/consult/presence.ts";
import { ifReachable } from "../video/if-reachable.ts";
import type { Rooms } from "../video/rooms.ts";

/** Who is in a visit's video room, by the video server's own word; `undefined` while it can't be asked. */
export const presenceIn = (rooms: Pick<Rooms, "nameOf" | "whoIsIn">, visit: Appointment): Promise<Presence> =>
  ifReachable(rooms.nameOf(visit).then(rooms.whoIsIn));
