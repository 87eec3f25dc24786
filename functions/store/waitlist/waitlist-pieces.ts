import type { OfferedEntry } from "../../../shared/booking/waitlist/decline-place.ts";
import type { UnreadableEntry } from "../../../shared/booking/waitlist/join-waitlist.ts";
import {
  type PlaceOffer,
  passedWith,
  type WaitedFor,
  type WaitlistRecord,
} from "../../../shared/booking/waitlist/waitlist-entry.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { waitingKey } from "../table/keys.ts";
import { readOr } from "../table/readable.ts";
import type { Piece } from "../table/transact.ts";
import { waitingFromItem, waitingOrUnreadable, waitingToItem } from "./waitlist-entries.ts";

/**
 * Puts somebody on a list on which they are not, or were once: by another request, and until their last day was over.
 * @param over the entry that can't be read and is replaced, as it was met
 */
export const putEntry = (record: WaitlistRecord, over?: UnreadableEntry): Piece<WaitlistRecord | UnreadableEntry> => ({
  write: {
    Put: {
      Item: waitingToItem(record),
      ConditionExpression:
        "attribute_not_exists(#requestId) OR (#requestId <> :requestId AND (attribute_exists(#endedAt) OR #ends <= :now))" +
        (over?.madeBy === undefined ? "" : " OR #requestId = :over"),
      ExpressionAttributeNames: { "#requestId": "requestId", "#endedAt": "endedAt", "#ends": "ends" },
      ExpressionAttributeValues: {
        ":requestId": record.requestId,
        ":now": record.joinedAt,
        ...(over?.madeBy !== undefined && { ":over": over.madeBy }),
      },
    },
  },
  parse: waitingOrUnreadable,
});

/**
 * Asks that there is no entry of a name, and none was made since.
 * @param over the one that is there and can't be read, as it was met
 */
export const hasNoEntry = (waiting: WaitedFor, over?: UnreadableEntry): Piece<WaitlistRecord | UnreadableEntry> => ({
  write: {
    ConditionCheck: {
      Key: waitingKey(waiting),
      ConditionExpression: `attribute_not_exists(#requestId)${over?.madeBy === undefined ? "" : " OR #requestId = :over"}`,
      ExpressionAttributeNames: { "#requestId": "requestId" },
      ...(over?.madeBy !== undefined && { ExpressionAttributeValues: { ":over": over.madeBy } }),
    },
  },
  parse: waitingOrUnreadable,
});

/** What is changed of an entry that still stands as it was seen: of that very joining, and with that very offer, or none. */
const change = (
  seen: WaitlistRecord,
  expression: string,
  values: Record<string, unknown>,
  names: Record<string, string>,
): Piece<WaitlistRecord> => ({
  write: {
    Update: {
      Key: waitingKey(seen),
      UpdateExpression: expression,
      ConditionExpression:
        "#requestId = :requestId AND attribute_not_exists(#endedAt) AND " +
        (seen.offer ? "#offer = :offer" : "attribute_not_exists(#offer)"),
      ExpressionAttributeNames: { "#requestId": "requestId", "#endedAt": "endedAt", "#offer": "offer", ...names },
      ExpressionAttributeValues: {
        ":requestId": seen.requestId,
        ...(seen.offer && { ":offer": seen.offer }),
        ...values,
      },
    },
  },
  parse: waitingFromItem,
});

/** Offers a place to somebody who waits and is offered none; one whose entry can't be read by now refuses too. */
export const offerTo = (seen: WaitlistRecord, offer: PlaceOffer): Piece<WaitlistRecord | "unreadable"> => ({
  ...change({ ...seen, offer: undefined }, "SET #offer = :place", { ":place": offer }, {}),
  parse: (item) => readOr(item, waitingFromItem, "unreadable"),
});

/** Has somebody wait on who did not take the place that was offered; it is not offered to them again. */
export const passOn = (seen: OfferedEntry): Piece<WaitlistRecord> =>
  change(
    seen,
    "SET #passed = :passed REMOVE #offer",
    { ":passed": passedWith(seen, seen.offer.slot) },
    { "#passed": "passed" },
  );

/** Has somebody wait on, in their turn, whose place is gone; where one is free again, they are offered it as everybody is. */
export const takeBackOffer = (seen: OfferedEntry): Piece<WaitlistRecord> => change(seen, "REMOVE #offer", {}, {});

/** Ends somebody's waiting. */
export const endEntry = (seen: WaitlistRecord, now: Instant): Piece<WaitlistRecord> =>
  change(seen, "SET #endedAt = :now REMOVE #offer", { ":now": now }, {});
