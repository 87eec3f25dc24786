import { appointmentIdParts } from "../../../shared/booking/appointment.ts";
import { waitingIdOf } from "../../../shared/booking/waitlist-entry.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import type { SessionChange } from "../../../shared/schedule/session-change.ts";
import { settleWaitingLive } from "../../booking/settle-waiting.ts";
import { sessionFromItem } from "../../store/session/sessions.ts";
import { prefix } from "../../store/table/keys.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { settleWaiting: settleWaitingLive };

/** Who took a place that was kept for them: their entries, as far as the session's services say which. */
const takersIn = ({ before, after }: SessionChange): string[] => {
  const holds = Object.entries(before?.holds ?? {});
  const takers = holds.filter(([number, hold]) => {
    const held = after?.claims[number];
    return held !== undefined && appointmentIdParts(held).patientId === hold.for;
  });
  const { clinicId = "", services = [] }: Partial<Session> = after ?? {};
  return takers.flatMap(([, hold]) =>
    services.map((service) => waitingIdOf({ clinicId, service, patientId: hold.for })),
  );
};

/** Ends the waiting of whoever took the place that was kept for them. */
export const settleWaitingOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    prefix.session,
    sessionFromItem,
  )<{ id: string; takers: string[] }>({
    name: "settle-waiting",
    touches: { session: "read", patient: "write", waitlist: "write" },
    read: ({ before, after }) => {
      const takers = takersIn({ before, after });
      return after && takers.length > 0 ? { id: after.id, takers } : undefined;
    },
    about: ({ id }) => id,
    handle: async (changes) => {
      for (const taker of new Set(changes.flatMap(({ takers }) => takers))) await deps.settleWaiting(taker);
    },
  });

/** Follows the table's sessions. */
export const settleWaitingOnChangeLive = settleWaitingOnChange(live);
