import { endsDisplacing } from "../../../shared/schedule/displaced.ts";
import { type Session, sessionIdParts } from "../../../shared/schedule/session.ts";
import { placesGrew } from "../../../shared/schedule/session-change.ts";
import { offerPlacesLive } from "../../booking/waitlist/offer-places.ts";
import { sessionFromItem } from "../../store/session/sessions.ts";
import { followed } from "../../store/table/followed.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { offerPlaces: offerPlacesLive };

const dayOf = ({ clinicId, id }: Session): string => `${clinicId} ${sessionIdParts(id).date}`;

/** Whether those who wait may have more: of the session, or of others, since whoever had the first choice chose. */
const givesMore = (before: Session | undefined, after: Session): boolean =>
  placesGrew({ before, after }) || endsDisplacing(before, after);

/**
 * Offers the places of a day to those who wait as soon as these may have more of them, by whatever path; none of a closed
 * session.
 */
export const offerPlacesOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    followed.session,
    sessionFromItem,
  )<Session>({
    name: "offer-places",
    touches: { district: "read", session: "write", patient: "write", waitlist: "write", due: "write" },
    read: ({ before, after }) => (after && givesMore(before, after) ? after : undefined),
    about: dayOf,
    handle: async ([session]) => {
      if (session) await deps.offerPlaces(session.clinicId, sessionIdParts(session.id).date);
    },
  });

/** Follows the table's sessions. */
export const offerPlacesOnChangeLive = offerPlacesOnChange(live);
