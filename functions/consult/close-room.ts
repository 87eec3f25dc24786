import { AppointmentId } from "../../shared/booking/appointment.ts";
import { holdsRoom } from "../../shared/consult/visit-room.ts";
import { districtOf } from "../../shared/place/clinic.ts";
import { calledNumber, placeCalled } from "../../shared/schedule/called-number.ts";
import { sessionIdParts } from "../../shared/schedule/session.ts";
import { Slot } from "../../shared/schedule/slot.ts";
import { day, type Instant } from "../../shared/time/instant.ts";
import { appointmentOf } from "../store/appointment/appointments.ts";
import type { DueEntry } from "../store/due/due-item.ts";
import { now } from "../time/now.ts";
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

/** The kind of due items under which a room is closed that could not be when its visit left it. */
export const closeRoomKind = "close-room";

/** The due item that closes a room which could not be closed when its visit left it. */
export const roomClosing = ({ id, slot }: RoomOf, at: Instant): DueEntry => ({
  districtId: districtOf(sessionIdParts(slot.sessionId).clinicId),
  at,
  kind: closeRoomKind,
  ref: [id, slot.sessionId, calledNumber(slot), slot.start, slot.minutes].join("/"),
});

const roomFrom = (ref: string): RoomOf => {
  const [id, sessionId, ...numbers] = ref.split("/");
  const [called = 0, start, minutes] = numbers.map(Number);
  return { id: AppointmentId.parse(id), slot: Slot.parse({ sessionId, ...placeCalled(called), start, minutes }) };
};

const liveAtItsTime = { closeRoom: closeRoomLive, now };

/**
 * Closes the room that a due item names. A day after its slot nobody is in it any more: a video server that was away so
 * long has forgotten its rooms.
 * @throws Refusal `video.unavailable` when the room could not be closed
 */
export const closeDueRoom =
  (deps: typeof liveAtItsTime) =>
  async (ref: string): Promise<undefined> => {
    const room = roomFrom(ref);
    if (deps.now() < room.slot.start + day) await deps.closeRoom(room);
    return undefined;
  };

export const closeDueRoomLive = closeDueRoom(liveAtItsTime);
