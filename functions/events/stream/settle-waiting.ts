import { placeTakers } from "../../../shared/booking/place-takers.ts";
import { settleWaitingLive } from "../../booking/settle-waiting.ts";
import { sessionFromItem } from "../../store/session/sessions.ts";
import { prefix } from "../../store/table/keys.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { settleWaiting: settleWaitingLive };

/** Ends the waiting of whoever took the place that was kept for them. */
export const settleWaitingOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    prefix.session,
    sessionFromItem,
  )<{ id: string; takers: string[] }>({
    name: "settle-waiting",
    touches: { session: "read", patient: "write", waitlist: "write" },
    read: ({ before, after }) => {
      const takers = placeTakers({ before, after });
      return after && takers.length > 0 ? { id: after.id, takers } : undefined;
    },
    about: ({ id }) => id,
    handle: async (changes) => {
      for (const taker of new Set(changes.flatMap(({ takers }) => takers))) await deps.settleWaiting(taker);
    },
  });

/** Follows the table's sessions. */
export const settleWaitingOnChangeLive = settleWaitingOnChange(live);
