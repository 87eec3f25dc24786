import type { eventTouches } from "../../../shared/api/event-touches.ts";
import type { DueKind } from "../../store/due/due-item.ts";
import { closeRoomDue } from "./close-room.ts";
import { closeSessionDue } from "./close-session.ts";
import type { DueConsumer } from "./due-consumer.ts";
import { openDayDue } from "./open-day.ts";
import { refreshNextFreeDue } from "./refresh-next-free.ts";

/** Who does what is due, by its kind; what each may touch of the table stands in `shared/api/event-touches.ts`. */
export const dueConsumers: Record<DueKind, DueConsumer> = {
  "close-session": closeSessionDue,
  "close-room": closeRoomDue,
  "refresh-next-free": refreshNextFreeDue,
  "open-day": openDayDue,
} satisfies Record<keyof typeof eventTouches.due, DueConsumer>;
