import { endsDisplacing } from "../../../shared/schedule/displaced.ts";
import { type Session, sessionIdParts } from "../../../shared/schedule/session.ts";
import { placesGrew } from "../../../shared/schedule/session-change.ts";
import { offerPlacesLive } from "../../booking/waitlist/offer-places.ts";
import { type NotedSession, notedFromItem } from "../../store/session/choice-over.ts";
import { prefix } from "../../store/table/keys.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { offerPlaces: offerPlacesLive };

const dayOf = ({ clinicId, id }: Session): string => `${clinicId} ${sessionIdParts(id).date}`;

/** Whether those who wait may have more: of the session, or of others, since whoever had the first choice chose, or was to. */
const givesMore = (before: NotedSession | undefined, after: NotedSession): boolean =>
  placesGrew({ before: before?.session, after: after.session }) ||
  endsDisplacing(before?.session, after.session) ||
  before?.choiceOver !== after.choiceOver;

/**
 * Offers the places of a day to those who wait as soon as these may have more of them, by whatever path; none of a closed
 * session.
 */
export const offerPlacesOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    prefix.session,
    notedFromItem,
  )<Session>({
    name: "offer-places",
    touches: { district: "read", session: "write", patient: "write", waitlist: "write", due: "write" },
    read: ({ before, after }) => (after && givesMore(before, after) ? after.session : undefined),
    about: dayOf,
    handle: async ([session]) => {
      if (session) await deps.offerPlaces(session.clinicId, sessionIdParts(session.id).date);
    },
  });

/** Follows the table's sessions. */
export const offerPlacesOnChangeLive = offerPlacesOnChange(live);
