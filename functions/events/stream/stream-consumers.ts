import { closeLineOnChangeLive } from "./close-line.ts";
import { closeRoomOnChangeLive } from "./close-room.ts";
import type { StreamConsumer } from "./consumer.ts";
import { correctRegisterLive } from "./correct-register.ts";
import { dropCallsOnChangeLive } from "./drop-calls.ts";
import { enterRegisterLive } from "./enter-register.ts";
import { followCalendarLive } from "./follow-calendar.ts";
import { followHeldOnChangeLive } from "./follow-held.ts";
import { followWaitingLive } from "./follow-waiting.ts";
import { offerPlacesOnChangeLive } from "./offer-places.ts";
import { offerVisitsOnChangeLive } from "./offer-visits.ts";
import { refreshNextFreeOnChangeLive } from "./refresh-next-free.ts";
import { settleWaitingOnChangeLive } from "./settle-waiting.ts";

/** Who follows the table's stream. The stream's filter and its function's grants derive from this list. */
export const streamConsumers: readonly StreamConsumer[] = [
  closeLineOnChangeLive,
  refreshNextFreeOnChangeLive,
  closeRoomOnChangeLive,
  offerVisitsOnChangeLive,
  dropCallsOnChangeLive,
  offerPlacesOnChangeLive,
  settleWaitingOnChangeLive,
  followWaitingLive,
  followCalendarLive,
  followHeldOnChangeLive,
  enterRegisterLive,
  correctRegisterLive,
];
