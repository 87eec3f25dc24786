import { movedUnserved, settledCalls } from "../../../shared/booking/displaced/settled-calls.ts";
import { type CallOf, dropCall, dropCallBack } from "../../store/call/calls.ts";
import { sessionFromItem } from "../../store/session/sessions.ts";
import { followed } from "../../store/table/followed.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { dropCall, dropCallBack };

/** What settled of the visits that a session has no time for, or that were not served in it, in one change of it. */
type Settled = { id: string; calls: CallOf[]; backs: CallOf[] };

/**
 * Has the desk call nobody any more whose visit left a session that had no time for it, or ended in it, or was moved from one
 * in which it was not served, by whatever path.
 */
export const dropCallsOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    followed.session,
    sessionFromItem,
  )<Settled>({
    name: "drop-calls",
    touches: { calls: "make" },
    read: ({ before, after }) => {
      if (!before || !after) return undefined;
      const [calls, backs] = [settledCalls(before, after), movedUnserved(before, after)];
      return calls.length + backs.length > 0 ? { id: after.id, calls, backs } : undefined;
    },
    about: ({ id }) => id,
    handle: async (changes) => {
      for (const { calls, backs } of changes) {
        for (const call of calls) await deps.dropCall(call);
        for (const call of backs) await deps.dropCallBack(call);
      }
    },
  });

/** Follows the table's sessions. */
export const dropCallsOnChangeLive = dropCallsOnChange(live);
