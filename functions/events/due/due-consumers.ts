import { closeSessionLive } from "../../consult/close-session.ts";
import type { DueKind } from "../../store/due-item.ts";
import type { DueConsumer } from "./due-consumer.ts";
import { openDayDue } from "./open-day.ts";
import { refreshNextFreeDue } from "./refresh-next-free.ts";

/** Who does what is due, by its kind. */
export const dueConsumers: Record<DueKind, DueConsumer> = {
  "close-session": closeSessionLive,
  "refresh-next-free": refreshNextFreeDue,
  "open-day": openDayDue,
};
