import type { DueKind } from "../../store/due/due-item.ts";
import { closeRoomDue } from "./close-room.ts";
import { closeSessionDue } from "./close-session.ts";
import type { DueConsumer } from "./due-consumer.ts";
import { openDayDue } from "./open-day.ts";
import { refreshNextFreeDue } from "./refresh-next-free.ts";

/** Who does what is due, by its kind. */
export const dueConsumers: Record<DueKind, DueConsumer> = {
  "close-session": closeSessionDue,
  "close-room": closeRoomDue,
  "refresh-next-free": refreshNextFreeDue,
  "open-day": openDayDue,
};
