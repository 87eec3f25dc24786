import type { OfferedEntry } from "../../../shared/booking/waitlist/decline-place.ts";
import type { UnreadableEntry } from "../../../shared/booking/waitlist/join-waitlist.ts";
import {
  type PlaceOffer,
  passedWith,
  type WaitedFor,
  type WaitlistRecord,
} from "../../../shared/booking/waitlist/waitlist-entry.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { all, type Clause, either, still, type Term, term } from "../table/clause.ts";
import { waitingKey } from "../table/keys.ts";
import { readOr } from "../table/readable.ts";
import type { Piece } from "../table/transact.ts";
import { check, put, update } from "../table/writes.ts";
import { waitingFromItem, waitingOrUnreadable, waitingToItem } from "./waitlist-entries.ts";

/** That it is the entry which can't be read and is replaced, as it was met. */
const isThatOf = (over: UnreadableEntry | undefined): Term | undefined =>
  over?.madeBy === undefined ? undefined : term`#requestId = ${over.madeBy}`;

/**
 * Puts somebody on a list on which they are not, or were once: by another request, and until their last day was over.
 * @param over the entry that can't be read and is replaced, as it was met
 */
export const putEntry = (record: WaitlistRecord, over?: UnreadableEntry): Piece<WaitlistRecord | UnreadableEntry> => ({
  write: put(
    waitingToItem(record),
    either(
      term`attribute_not_exists(#requestId)`,
      all(term`#requestId <> ${record.requestId}`, term`attribute_exists(#endedAt) OR #ends <= ${record.joinedAt}`),
      isThatOf(over),
    ),
  ),
  parse: waitingOrUnreadable,
});

/**
 * Asks that there is no entry of a name, and none was made since.
 * @param over the one that is there and can't be read, as it was met
 */
export const hasNoEntry = (waiting: WaitedFor, over?: UnreadableEntry): Piece<WaitlistRecord | UnreadableEntry> => ({
  write: check(waitingKey(waiting), either(term`attribute_not_exists(#requestId)`, isThatOf(over))),
  parse: waitingOrUnreadable,
});

/** What is changed of an entry that still stands as it was seen: of that very joining, and with that very offer, or none. */
const change = (seen: WaitlistRecord, done: Clause): Piece<WaitlistRecord> => ({
  write: update(waitingKey(seen), {
    ...done,
    when: all(term`#requestId = ${seen.requestId} AND attribute_not_exists(#endedAt)`, still("offer", seen.offer)),
  }),
  parse: waitingFromItem,
});

/** Offers a place to somebody who waits and is offered none; one whose entry can't be read by now refuses too. */
export const offerTo = (seen: WaitlistRecord, offer: PlaceOffer): Piece<WaitlistRecord | "unreadable"> => ({
  ...change({ ...seen, offer: undefined }, { set: term`#offer = ${offer}` }),
  parse: (item) => readOr(item, waitingFromItem, "unreadable"),
});

/** Has somebody wait on who did not take the place that was offered; it is not offered to them again. */
export const passOn = (seen: OfferedEntry): Piece<WaitlistRecord> =>
  change(seen, { set: term`#passed = ${passedWith(seen, seen.offer.slot)}`, remove: term`#offer` });

/** Has somebody wait on, in their turn, whose place is gone; where one is free again, they are offered it as everybody is. */
export const takeBackOffer = (seen: OfferedEntry): Piece<WaitlistRecord> => change(seen, { remove: term`#offer` });

/** Ends somebody's waiting. */
export const endEntry = (seen: WaitlistRecord, now: Instant): Piece<WaitlistRecord> =>
  change(seen, { set: term`#endedAt = ${now}`, remove: term`#offer` });
