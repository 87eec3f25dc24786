import { bringHeldDue } from "./bring-held.ts";
import { closeLineDue } from "./close-line.ts";
import { closeRoomDue } from "./close-room.ts";
import type { DueConsumer } from "./due-consumer.ts";
import { endChoiceDue } from "./end-choice.ts";
import { openDayDue } from "./open-day.ts";
import { refreshNextFreeDue } from "./refresh-next-free.ts";
import { resumePublishingDue } from "./resume-publishing.ts";
import { settleWaitingDue } from "./settle-waiting.ts";
import { sweepOffersDue } from "./sweep-offers.ts";

/** Who does what is due. The clock's work and its grants derive from this list. */
export const dueConsumers: readonly DueConsumer[] = [
  closeLineDue,
  closeRoomDue,
  refreshNextFreeDue,
  openDayDue,
  resumePublishingDue,
  sweepOffersDue,
  settleWaitingDue,
  bringHeldDue,
  endChoiceDue,
];
