import { bringsIntoLine, turnsPlaces } from "../../../shared/schedule/displaced.ts";
import type { SessionId } from "../../../shared/schedule/session.ts";
import { offerVisitsLive } from "../../booking/displaced/offer-visits.ts";
import { sessionFromItem } from "../../store/session/sessions.ts";
import { followed } from "../../store/table/followed.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { offerVisits: offerVisitsLive };

/**
 * Has patients choose once their session has no time for them, by whatever path, and no more once it has again; also who
 * comes into its line, or back from the doctor, when that was known already.
 */
export const offerVisitsOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    followed.session,
    sessionFromItem,
  )<SessionId>({
    name: "offer-visits",
    touches: { district: "read", published: "read", session: "write", patient: "write", calls: "make" },
    read: ({ before, after }) =>
      after && (turnsPlaces(before, after) || bringsIntoLine(before, after)) ? after.id : undefined,
    about: (id) => id,
    handle: (_, id) => deps.offerVisits(id),
  });

/** Follows the table's sessions. */
export const offerVisitsOnChangeLive = offerVisitsOnChange(live);
