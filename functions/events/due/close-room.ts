import { closeDueRoomLive, closeRoomKind } from "../../consult/close-room.ts";
import type { DueConsumer } from "./due-consumer.ts";

/** Closes rooms as soon as the video server can be reached again, whenever that is. */
export const closeRoomDue: DueConsumer = {
  kind: closeRoomKind,
  touches: { patient: "read" },
  work: closeDueRoomLive,
  longestPauseMinutes: 5,
};
