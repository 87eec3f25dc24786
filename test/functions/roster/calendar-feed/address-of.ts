import { createHash } from "node:crypto";
import { feedHash } from "../../../../functions/roster/feed/feed-hash.ts";
import { feedKey, ownFeedKey } from "../../../../functions/store/table/keys.ts";
import type { FeedToken } from "../../../../shared/roster/feed/calendar-feed.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { Place } from "../../../matrix/place.ts";

/** A secret of its own for each practitioner and day: who practises at two places has one address. */
export const tokenAt = ({ session: { id, practitionerId } }: Place): FeedToken => {
  const whose = `${practitionerId} ${sessionIdParts(id).date}`;
  return createHash("sha256").update(whose).digest().subarray(0, 16).toString("base64url");
};

/** Since when it is that of the place's practitioner. */
export const sinceAt = ({ session }: Place): number => session.start;

/** The items of an address that the place's practitioner has. */
export const addressAt = (place: Place): Record<string, unknown>[] => {
  const { practitionerId, clinicId } = place.session;
  const hash = feedHash(tokenAt(place));
  return [
    { ...feedKey(hash), state: "open", practitionerId, clinicIds: [clinicId] },
    { ...ownFeedKey(practitionerId), revision: 1, feed: { hash, since: sinceAt(place) } },
  ];
};
