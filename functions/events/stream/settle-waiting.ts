import { settledPlaces } from "../../../shared/booking/settled-places.ts";
import { settleWaitingLive } from "../../booking/settle-waiting.ts";
import { sessionFromItem } from "../../store/session/sessions.ts";
import { prefix } from "../../store/table/keys.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { settleWaiting: settleWaitingLive };

/** Ends the waiting of whoever took the place that was kept for them; has them wait on where it is gone. */
export const settleWaitingOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    prefix.session,
    sessionFromItem,
  )<{ id: string; settled: string[] }>({
    name: "settle-waiting",
    touches: { session: "read", patient: "write", waitlist: "write" },
    read: ({ before, after }) => {
      const settled = settledPlaces({ before, after });
      return after && settled.length > 0 ? { id: after.id, settled } : undefined;
    },
    about: ({ id }) => id,
    handle: async (changes) => {
      for (const entry of new Set(changes.flatMap(({ settled }) => settled))) await deps.settleWaiting(entry);
    },
  });

/** Follows the table's sessions. */
export const settleWaitingOnChangeLive = settleWaitingOnChange(live);
