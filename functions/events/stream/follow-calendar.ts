import { letPlaceGoLive } from "../../booking/waitlist/let-place-go.ts";
import { patientFromItem } from "../../store/patient/patients.ts";
import { followed } from "../../store/table/followed.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { letPlaceGo: letPlaceGoLive };

/** Has a place that is kept for somebody go to the next once they have a visit at that time elsewhere. */
export const followCalendar = (deps: typeof live): StreamConsumer =>
  consumerOf(
    followed.patient,
    patientFromItem,
  )<{ id: string; waits: string[] }>({
    name: "follow-calendar",
    touches: { district: "read", session: "write", patient: "write", waitlist: "write" },
    read: ({ before, after }) => {
      const { id, waits = [], busy = {} } = after ?? {};
      const isFuller = Object.keys(busy).some((tick) => before?.busy[tick] === undefined);
      return id !== undefined && waits.length > 0 && isFuller ? { id, waits } : undefined;
    },
    about: ({ id }) => id,
    handle: async (changes) => {
      for (const entry of new Set(changes.flatMap(({ waits }) => waits))) await deps.letPlaceGo(entry);
    },
  });

/** Follows the table's patients. */
export const followCalendarLive = followCalendar(live);
