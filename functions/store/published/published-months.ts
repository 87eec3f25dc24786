import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { ClosedTime } from "../../../shared/roster/month/closed-time.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { PublishedMonth } from "../../../shared/roster/publish/published-month.ts";
import { at, either, isNew, isThere, list, term } from "../table/clause.ts";
import { type Item, itemsAt } from "../table/items.ts";
import { publishedKey } from "../table/keys.ts";
import { readable, reader } from "../table/readable.ts";
import { type Piece, transact } from "../table/transact.ts";
import { update } from "../table/writes.ts";
import { heldNotesIn } from "./held-notes.ts";

const publishedFromItem = reader((item: Item): PublishedMonth => {
  const [, clinicId, month] = String(item.PK).split("#");
  return PublishedMonth.parse({ ...item, ...heldNotesIn(item), clinicId, month });
});

type Asked = readonly { clinicId: ClinicId; month: RosterMonth }[];
type Consistency = { ConsistentRead?: boolean };

const publishedItems = (asked: Asked, consistency?: Consistency): Promise<Item[]> =>
  itemsAt(
    asked.map(({ clinicId, month }) => publishedKey(clinicId, month)),
    consistency,
  );

/** What holds of these months, of those that are published: as it was a moment ago, unless asked otherwise. What can't be read is left out. */
export const publishedMonthsOf = async (asked: Asked, consistency?: Consistency): Promise<PublishedMonth[]> =>
  readable(await publishedItems(asked, consistency), publishedFromItem);

/** The same, for whoever takes what they are not told for what is no more: what can't be read is the fault that it is. */
export const wholePublishedMonthsOf = async (asked: Asked): Promise<PublishedMonth[]> =>
  (await publishedItems(asked)).map(publishedFromItem);

/**
 * Puts a version where its clinic's people read it, in the place of an older one, or of one that nobody can read; which
 * sessions are met elsewhere still is theirs to say, and stays.
 */
export const putPublished = (version: PublishedMonth): Piece<PublishedMonth> => {
  const { clinicId, month, heldAt: _, ...published } = PublishedMonth.parse(version);
  const parts = Object.entries(published).map(([name, value]) => term`${at(name)} = ${value}`);
  const absent = (["gone", "closed"] as const).filter((name) => published[name] === undefined);
  return {
    write: update(
      publishedKey(clinicId, month),
      {
        set: list(parts),
        when: either(isNew, term`#version < ${version.version}`, term`NOT attribute_type(#version, ${"N"})`),
      },
      absent.length > 0 && { remove: list(absent.map((name) => term`${at(name)}`)) },
    ),
    parse: publishedFromItem,
  };
};

/** Notes beside what is published of a month when in it the clinic is closed, where its version stays. */
export const noteClosed = (clinicId: ClinicId, month: RosterMonth, closed: readonly ClosedTime[]): Piece<Item> => ({
  write: update(publishedKey(clinicId, month), { set: term`#closed = ${closed}`, when: isThere }),
  parse: (item) => item,
});

/** Puts a version there that was published before there was such a place; a newer one, or the same, stays. */
export const enterPublished = async (version: PublishedMonth): Promise<void> => {
  await transact({ published: putPublished(version) });
};
