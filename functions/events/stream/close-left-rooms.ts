import type { DynamoDBRecord } from "aws-lambda";
import { holdsRoom } from "../../../shared/consult/holds-room.ts";
import { roomOpensAt } from "../../../shared/consult/room-opens-at.ts";
import { appointmentBefore } from "../../store/appointment-before.ts";
import { appointmentOf } from "../../store/appointment-of.ts";
import { now } from "../../time/now.ts";
import { rooms } from "../../video/rooms.ts";

const live = { appointmentOf, rooms, now };

/**
 * Closes the room that a visit has left: it ended, was cancelled or moved, or goes on face to face, by whatever path.
 * It asks how things stand now, so that a repeated or late record closes no room that is held again.
 */
export const closeLeftRooms =
  (deps: typeof live) =>
  async (record: DynamoDBRecord): Promise<void> => {
    const before = appointmentBefore(record);
    if (!before || !holdsRoom(before, before.slot) || deps.now() < roomOpensAt(before.slot)) return;
    if (holdsRoom(await deps.appointmentOf(before.id), before.slot)) return;
    await deps.rooms.close(await deps.rooms.nameOf(before));
  };

/** Follows the table's appointments. */
export const closeLeftRoomsLive = closeLeftRooms(live);
