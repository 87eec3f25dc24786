import { settledCalls } from "../../../shared/booking/displaced/settled-calls.ts";
import { type CallOf, dropCall } from "../../store/call/calls.ts";
import { sessionFromItem } from "../../store/session/sessions.ts";
import { followed } from "../../store/table/keys.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { dropCall };

/** What settled of the visits that a session has no time for, in one change of it. */
type Settled = { id: string; calls: CallOf[] };

/** Has the desk call nobody any more whose visit left a session that had no time for it, or ended in it, by whatever path. */
export const dropCallsOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    followed.session,
    sessionFromItem,
  )<Settled>({
    name: "drop-calls",
    touches: { calls: "make" },
    read: ({ before, after }) => {
      const calls = before && after ? settledCalls(before, after) : [];
      return after && calls.length > 0 ? { id: after.id, calls } : undefined;
    },
    about: ({ id }) => id,
    handle: async (changes) => {
      for (const { calls } of changes) for (const call of calls) await deps.dropCall(call);
    },
  });

/** Follows the table's sessions. */
export const dropCallsOnChangeLive = dropCallsOnChange(live);
