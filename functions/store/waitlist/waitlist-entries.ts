import type { UnreadableEntry } from "../../../shared/booking/waitlist/join-waitlist.ts";
import { type WaitedFor, WaitlistRecord, waitingOf } from "../../../shared/booking/waitlist/waitlist-entry.ts";
import { day, type Instant } from "../../../shared/time/instant.ts";
import { expiryAt } from "../table/expiry.ts";
import { type Item, itemAt, itemsAt } from "../table/items.ts";
import { type Key, prefix, waitingKey, waitlistPartition } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";
import { readable, reader, readOr } from "../table/readable.ts";

/** How long an entry is kept after its last day: what is asked of it late still finds it. */
const keptFor = 7 * day;

/** When an entry may go by itself. */
const goesAt = (ends: Instant): { expires: number } => expiryAt(ends + keptFor);

/** An entry as an item: whose it is and for what lives in the key. */
export const waitingToItem = ({ patientId, clinicId, service, ...record }: WaitlistRecord): Key & Item => ({
  ...waitingKey({ patientId, clinicId, service }),
  ...record,
  ...goesAt(record.ends),
});

/** An entry from its item. */
export const waitingFromItem = reader((item: Item): WaitlistRecord => {
  const [, clinicId = "", service = ""] = String(item.PK).split("#");
  const patientId = String(item.SK).slice(prefix.waiting.length);
  return WaitlistRecord.parse({ ...item, clinicId, service, patientId });
});

/** The entry of somebody who waits, or waited, as it is now, or `undefined`. */
export const entryOf = async (waiting: WaitedFor): Promise<WaitlistRecord | undefined> => {
  const item = await itemAt(waitingKey(waiting));
  return item && waitingFromItem(item);
};

/** An entry from its item, or all that is asked of one that can't be read. */
export const waitingOrUnreadable = (item: Item): WaitlistRecord | UnreadableEntry =>
  readOr<WaitlistRecord, UnreadableEntry>(item, waitingFromItem, { madeBy: item.requestId });

/** The same, where one that can't be read is nobody's fault and is told as that. */
export const entryOrUnreadable = async (waiting: WaitedFor): Promise<WaitlistRecord | UnreadableEntry | undefined> => {
  const item = await itemAt(waitingKey(waiting));
  return item && waitingOrUnreadable(item);
};

/** The entries of these names that there are, as they are now, in no order. */
export const entriesAt = async (ids: readonly string[]): Promise<WaitlistRecord[]> =>
  readable(
    await itemsAt(
      ids.map((id) => waitingKey(waitingOf(id))),
      { ConsistentRead: true },
    ),
    waitingFromItem,
  );

/** All who wait for a service at a clinic, or did lately, as they are now, in no order. */
export const queueOf = (list: Omit<WaitedFor, "patientId">): Promise<WaitlistRecord[]> =>
  queryAll({ partition: waitlistPartition(list), prefix: prefix.waiting, ConsistentRead: true }, waitingFromItem);
