import type { Appointment } from "../../shared/booking/appointment.ts";
import type { Presence } from "../../shared/consult/presence.ts";
import { ifReachable } from "../video/if-reachable.ts";
import type { RoomOf } from "../video/room-name.ts";
import type { Rooms } from "../video/rooms.ts";

/** Who is in a visit's video room, by the video server's own word; `undefined` while it can't be asked. */
export const presenceIn = (rooms: Pick<Rooms, "nameOf" | "whoIsIn">, visit: Appointment): Promise<Presence> =>
  ifReachable(rooms.nameOf(visit).then(rooms.whoIsIn));

type Asked = Pick<Rooms, "nameOf" | "standing" | "whoIsIn">;

const askedOf = async (rooms: Asked, visits: readonly RoomOf[]): Promise<RoomOf[]> => {
  const named = await Promise.all(visits.map(async (visit) => ({ visit, room: await rooms.nameOf(visit) })));
  const standing = new Set(await rooms.standing(named.map(({ room }) => room)));
  const looks = named
    .filter(({ room }) => standing.has(room))
    .map(async ({ visit, room }) => ((await rooms.whoIsIn(room)).includes("patient") ? [visit] : []));
  return (await Promise.all(looks)).flat();
};

/**
 * The visits whose patient is in their room, by the video server's own word; `undefined` while it can't be asked. One
 * question for all, and one more for each room that stands.
 */
export const patientsInRooms = async (rooms: Asked, visits: readonly RoomOf[]): Promise<RoomOf[] | undefined> =>
  visits.length === 0 ? [] : ifReachable(askedOf(rooms, visits));
