import { placesInDoubt, settledPlaces } from "../../../shared/booking/waitlist/settled-places.ts";
import { letPlaceGoLive } from "../../booking/waitlist/let-place-go.ts";
import { settleWaitingLive } from "../../booking/waitlist/settle-waiting.ts";
import { sessionFromItem } from "../../store/session/sessions.ts";
import { followed } from "../../store/table/followed.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { settleWaiting: settleWaitingLive, letPlaceGo: letPlaceGoLive };

/** Ends the waiting of whoever took the place that was kept for them; has them wait on where it is gone, or can be theirs no more. */
export const settleWaitingOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    followed.session,
    sessionFromItem,
  )<{ id: string; settled: string[]; inDoubt: string[] }>({
    name: "settle-waiting",
    touches: { district: "read", session: "write", patient: "write", waitlist: "write" },
    read: ({ before, after }) => {
      const settled = settledPlaces({ before, after });
      const inDoubt = placesInDoubt({ before, after });
      return after && settled.length + inDoubt.length > 0 ? { id: after.id, settled, inDoubt } : undefined;
    },
    about: ({ id }) => id,
    handle: async (changes) => {
      for (const entry of new Set(changes.flatMap(({ settled }) => settled))) await deps.settleWaiting(entry);
      for (const entry of new Set(changes.flatMap(({ inDoubt }) => inDoubt))) await deps.letPlaceGo(entry);
    },
  });

/** Follows the table's sessions. */
export const settleWaitingOnChangeLive = settleWaitingOnChange(live);
