import { placedIn } from "../../../shared/booking/displaced/booked-again.ts";
import { movedUnserved, settledCalls } from "../../../shared/booking/displaced/settled-calls.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import { dropBookedAgainLive } from "../../booking/displaced/drop-booked-again.ts";
import { type CallOf, dropCall, dropCallBack } from "../../store/call/calls.ts";
import { sessionFromItem } from "../../store/session/sessions.ts";
import { followed } from "../../store/table/followed.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { dropCall, dropCallBack, dropBookedAgain: dropBookedAgainLive };

/** What settled of the visits that a session has no time for, or that were not served in it, in one change of it; and who took a place. */
type Settled = { id: string; calls: CallOf[]; backs: CallOf[]; placed: string[] };

/**
 * Has the desk call nobody any more whose visit left a session that had no time for it, or ended in it, or was moved from one
 * in which it was not served, by whatever path; or who has booked again since.
 */
export const dropCallsOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    followed.session,
    sessionFromItem,
  )<Settled>({
    name: "drop-calls",
    touches: { calls: "make", patient: "write" },
    read: ({ before, after }) => {
      if (!before || !after) return undefined;
      const [calls, backs] = [settledCalls(before, after), movedUnserved(before, after)];
      const placed = placedIn(before, after);
      return calls.length + backs.length + placed.length > 0 ? { id: after.id, calls, backs, placed } : undefined;
    },
    about: ({ id }) => id,
    handle: async (changes) => {
      for (const { id, calls, backs, placed } of changes) {
        for (const call of calls) await deps.dropCall(call);
        for (const call of backs) await deps.dropCallBack(call);
        for (const made of placed) await deps.dropBookedAgain(sessionIdParts(id).clinicId, made);
      }
    },
  });

/** Follows the table's sessions. */
export const dropCallsOnChangeLive = dropCallsOnChange(live);
