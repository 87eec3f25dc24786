import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { ClosedTime } from "../../../shared/roster/month/closed-time.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { type FoundHead, MonthHead } from "../../../shared/roster/publish/month-head.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { all, isNew, still, type Term, term } from "../table/clause.ts";
import { type Item, itemAt } from "../table/items.ts";
import { monthHeadKey } from "../table/keys.ts";
import { reader, readOr } from "../table/readable.ts";
import { type Piece, transact } from "../table/transact.ts";
import { check, put, update } from "../table/writes.ts";
import { asItLies, headOfUnread } from "./unread-head.ts";

/** A clinic's month, and one of its versions. */
export type VersionOf = { clinicId: ClinicId; month: RosterMonth; version: number };

const headFromItem = reader((item): MonthHead => MonthHead.parse(item));

/** Whatever refused, be it a head that can't be read. */
const asItIs = (item: Item): Item => item;

/**
 * Which version of a clinic's month holds, as it is this moment, for whoever brings sessions to it: of a head that can't be read
 * nobody knows that, until the month is published anew.
 */
export const soundHeadOf = async (clinicId: ClinicId, month: RosterMonth): Promise<MonthHead> => {
  const item = await itemAt(monthHeadKey(clinicId, month));
  return item ? headFromItem(item) : { version: 0 };
};

/**
 * The same for whoever reads or publishes the month: a head that can't be read is told by the versions that there are, and by
 * no more. It is reported, and replaced by whatever is published next.
 */
export const monthHeadOf = async (clinicId: ClinicId, month: RosterMonth): Promise<FoundHead> => {
  const item = await itemAt(monthHeadKey(clinicId, month));
  if (!item) return { version: 0 };
  return readOr(item, headFromItem, undefined) ?? headOfUnread(clinicId, month, item);
};

const isNotPublishing = term`attribute_not_exists(#publishing)`;

/**
 * What a month keeps from one version to the next: how often its draft alone changed, when the clinic is closed, and which days
 * had a session; and what lies there where its head can't be read.
 */
export type Keeps = {
  changes?: number | undefined;
  closed: readonly ClosedTime[];
  sessionDays?: readonly LocalDate[] | undefined;
  unread?: FoundHead["unread"] | undefined;
};

/** Refuses where the month is no more as it was seen: another version, or a change of its draft alone. */
const asSeen = ({ version, changes, unread }: Pick<FoundHead, "version" | "changes" | "unread">): Term => {
  if (unread) return asItLies(unread);
  return version === 0 && changes === undefined
    ? isNew
    : all(term`#version = ${version}`, isNotPublishing, still("changes", changes));
};

const keptOf = ({ changes, closed, sessionDays }: Omit<Keeps, "unread">) => ({
  ...(changes !== undefined && { changes }),
  ...(closed.length > 0 && { closed }),
  ...(sessionDays && { sessionDays }),
});

/** Begins to publish a version, if the one before it holds, none is being published, and no change came in between. */
export const beginVersion = (
  { clinicId, month, version }: VersionOf,
  { unread, ...keeps }: Keeps = { closed: [] },
): Piece<Item> => {
  const kept = { version: version - 1, ...keptOf(keeps) };
  return {
    write: put(
      { ...monthHeadKey(clinicId, month), ...kept, publishing: version },
      asSeen({ version: version - 1, changes: keeps.changes, unread }),
    ),
    parse: asItIs,
  };
};

/** Counts a change that went into a month's draft alone: whoever publishes meanwhile what they saw before it is refused. */
export const countChange = (
  { clinicId, month, version }: VersionOf,
  { changes, unread, ...keeps }: Keeps,
): Piece<Item> => ({
  write: put(
    { ...monthHeadKey(clinicId, month), version, ...keptOf({ ...keeps, changes: (changes ?? 0) + 1 }) },
    asSeen({ version, changes, unread }),
  ),
  parse: asItIs,
});

const heldTo = ({ clinicId, month }: Omit<VersionOf, "version">, when: Term): Piece<Item> => ({
  write: check(monthHeadKey(clinicId, month), when),
  parse: asItIs,
});

/** Lets the others of a transaction be written only while this version is being published: a later one has its own. */
export const whilePublishing = (of: VersionOf): Piece<Item> => heldTo(of, term`#publishing = ${of.version}`);

/** Lets the others of a transaction be written only while this version holds, and none is being published. */
export const whileItHolds = (of: VersionOf): Piece<Item> =>
  heldTo(of, all(term`#version = ${of.version}`, isNotPublishing));

/** Lets the others of a transaction be written only while a month is as it was seen. */
export const whileAsSeen = (clinicId: ClinicId, month: RosterMonth, head: FoundHead): Piece<Item> =>
  heldTo({ clinicId, month }, asSeen(head));

/** Says that a version holds, once; done already, it stays so. */
export const endVersion = async ({ clinicId, month, version }: VersionOf): Promise<void> => {
  await transact({
    head: {
      write: update(monthHeadKey(clinicId, month), {
        set: term`#version = ${version}`,
        remove: term`#publishing`,
        when: term`#publishing = ${version}`,
      }),
      parse: asItIs,
    } satisfies Piece<Item>,
  });
};
