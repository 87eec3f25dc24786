import * as z from "zod/mini";
import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { FeedAddress, type FoundFeed, OwnFeed } from "../../../shared/roster/feed/calendar-feed.ts";
import { Instant } from "../../../shared/time/instant.ts";
import { isNew } from "../table/clause.ts";
import { type Item, itemAt } from "../table/items.ts";
import { feedKey, ownFeedKey } from "../table/keys.ts";
import { replaceRevision, revisionIn } from "../table/put-revision.ts";
import { reader, readOr } from "../table/readable.ts";
import { type Piece, transact } from "../table/transact.ts";
import { put } from "../table/writes.ts";

const addressFromItem = reader((item: Item): FeedAddress => FeedAddress.parse(item));

/** What lies under the hash of an address, as it is this moment; `undefined` where nobody ever had it. */
export const feedAddressAt = async (hash: string): Promise<FeedAddress | undefined> => {
  const item = await itemAt(feedKey(hash));
  return item && addressFromItem(item);
};

const ownFromItem = (practitionerId: PractitionerId) =>
  reader((item): OwnFeed => OwnFeed.parse({ ...item, practitionerId }));

/** What can be told of an address where the whole can't be read. */
const FeedLeft = z.object({ hash: z.catch(z.optional(z.string()), undefined), since: z.catch(Instant, 0) });

/** What can't be read as a whole is replaced by what comes next, and the address that it names, if it names one, ends. */
const unreadOwn = (practitionerId: PractitionerId, item: Item): FoundFeed => {
  const { success, data } = FeedLeft.safeParse(item.feed);
  const isThere = item.feed !== undefined;
  return { practitionerId, revision: revisionIn(item), ...(isThere && { feed: success ? data : { since: 0 } }) };
};

/** Which address somebody's calendar has, as it is this moment. */
export const ownFeedOf = async (practitionerId: PractitionerId): Promise<FoundFeed> => {
  const item = await itemAt(ownFeedKey(practitionerId));
  if (!item) return { practitionerId, revision: 0 };
  return readOr<FoundFeed, undefined>(item, ownFromItem(practitionerId), undefined) ?? unreadOwn(practitionerId, item);
};

const putOwnFeed = ({ practitionerId, ...kept }: OwnFeed): Piece<Item> =>
  replaceRevision({ ...ownFeedKey(practitionerId), ...kept });

/** An address is opened once: one that was anybody's is never anybody's again. */
const open = (hash: string, address: FeedAddress): Piece<FeedAddress> => ({
  write: put({ ...feedKey(hash), ...address }, isNew),
  parse: addressFromItem,
});

const end = (hash: string): Piece<FeedAddress> => ({
  write: put({ ...feedKey(hash), state: "ended" }),
  parse: addressFromItem,
});

type Change = {
  before: FoundFeed;
  /** The address that takes the place of the one before. */
  opened?: { hash: string; since: Instant; clinicIds: readonly ClinicId[] };
};

/**
 * Gives somebody's calendar another address, or none; the one before ends.
 * @returns `done`; `changed`: it was given another since it was read; `used`: somebody had this address before
 */
export const saveFeed = async ({ before, opened }: Change): Promise<"done" | "changed" | "used"> => {
  const { practitionerId, revision, feed } = before;
  const current = opened && { hash: opened.hash, since: opened.since };
  const conflict = await transact<Record<string, unknown>>({
    own: putOwnFeed({ practitionerId, revision: revision + 1, ...(current && { feed: current }) }),
    ...(opened && { opened: open(opened.hash, { state: "open", practitionerId, clinicIds: [...opened.clinicIds] }) }),
    ...(feed?.hash !== undefined && { ended: end(feed.hash) }),
  });
  if (!conflict) return "done";
  return "own" in conflict ? "changed" : "used";
};
