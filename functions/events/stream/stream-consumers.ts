import type { eventTouches } from "../../../shared/api/event-touches.ts";
import { closeRoomOnChangeLive } from "./close-room.ts";
import { closeSessionOnChangeLive } from "./close-session.ts";
import type { StreamConsumer } from "./consumer.ts";
import { refreshNextFreeOnChangeLive } from "./refresh-next-free.ts";

/** Who follows the table's stream; what each may touch of the table stands in `shared/api/event-touches.ts`. */
export const streamConsumers: readonly StreamConsumer[] = Object.values({
  "close-session": closeSessionOnChangeLive,
  "refresh-next-free": refreshNextFreeOnChangeLive,
  "close-room": closeRoomOnChangeLive,
} satisfies Record<keyof typeof eventTouches.stream, StreamConsumer>);
