import { AppointmentId } from "../../../shared/booking/appointment.ts";
import { districtOf } from "../../../shared/place/clinic.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { Slot } from "../../../shared/schedule/slot.ts";
import { day, type Instant } from "../../../shared/time/instant.ts";
import { closeRoomLive } from "../../consult/close-room.ts";
import type { DueEntry } from "../../store/due/due-item.ts";
import { now } from "../../time/now.ts";
import type { RoomOf } from "../../video/room-name.ts";
import type { DueConsumer } from "./due-consumer.ts";

const kind = "close-room";

const live = { closeRoom: closeRoomLive, now };

/** The due item that closes a room which could not be closed when its visit left it. */
export const roomClosing = ({ id, slot }: RoomOf, at: Instant): DueEntry => ({
  districtId: districtOf(sessionIdParts(slot.sessionId).clinicId),
  at,
  kind,
  ref: [id, slot.sessionId, slot.number, slot.start, slot.minutes].join("/"),
});

const roomFrom = (ref: string): RoomOf => {
  const [id, sessionId, ...numbers] = ref.split("/");
  const [number, start, minutes] = numbers.map(Number);
  return { id: AppointmentId.parse(id), slot: Slot.parse({ sessionId, number, start, minutes }) };
};

/**
 * Closes the room that a due item names. A day after its slot nobody is in it any more: a video server that was away so
 * long has forgotten its rooms.
 * @throws Refusal `video.unavailable` when the room could not be closed
 */
export const closeDueRoom =
  (deps: typeof live) =>
  async (ref: string): Promise<undefined> => {
    const room = roomFrom(ref);
    if (deps.now() < room.slot.start + day) await deps.closeRoom(room);
    return undefined;
  };

/** Closes rooms as soon as the video server can be reached again, whenever that is. */
export const closeRoomDue: DueConsumer = {
  kind,
  touches: { patient: "read" },
  work: closeDueRoom(live),
  longestPauseMinutes: 5,
};
