import { settleWaitingKind, settleWaitingLive } from "../../booking/waitlist/settle-waiting.ts";
import type { DueConsumer } from "./due-consumer.ts";

/** Sees what has become of somebody who waits for a place, when the time of an offer is up and when their last day is over. */
export const settleWaitingDue: DueConsumer = {
  kind: settleWaitingKind,
  touches: { session: "write", patient: "write", waitlist: "write" },
  work: settleWaitingLive,
};
