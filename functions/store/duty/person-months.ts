import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { offIn } from "../../../shared/roster/publish/off-shift.ts";
import {
  type FoundMonth,
  leaveHalvesIn,
  PersonMonth,
  personMonthKey,
  readableHalves,
  unreadLeaveIn,
} from "../../../shared/roster/publish/person-month.ts";
import { type Item, itemsAt } from "../table/items.ts";
import { dutyKey, dutyPartition } from "../table/keys.ts";
import { replaceRevision, revisionIn } from "../table/put-revision.ts";
import { reader, readOr } from "../table/readable.ts";
import { type Piece, transact } from "../table/transact.ts";
import { roomBeside } from "../table/write-room.ts";

const ofItem = (item: Item) => ({
  practitionerId: String(item.PK).slice(dutyPartition("").length),
  month: String(item.SK),
});

const personMonthFromItem = reader((item: Item): PersonMonth => PersonMonth.parse({ ...item, ...ofItem(item) }));

/** What can be read of a month that can't be as a whole. */
const partOf = (item: Item): FoundMonth => {
  const unreadLeave = unreadLeaveIn(item.leave);
  const { leave: _, off: __, ...duty } = item;
  const isUnreadable = !PersonMonth.safeParse({ ...duty, ...ofItem(item) }).success;
  return {
    ...ofItem(item),
    revision: revisionIn(item),
    ...(isUnreadable && { isUnreadable }),
    ...(unreadLeave && { unreadLeave }),
    halves: readableHalves(item.halves),
    nights: readableHalves(item.nights),
    leave: leaveHalvesIn(item.leave),
    off: offIn(item.off),
  };
};

const foundMonth = (item: Item): FoundMonth =>
  readOr<FoundMonth, undefined>(item, personMonthFromItem, undefined) ?? partOf(item);

/**
 * Where these people are on duty in these months, as it is this moment; of whom nothing was published, nowhere. One that
 * can't be read says so, and has what can be read of it: it stops nobody else.
 */
export const personMonthsOf = async (
  asked: readonly { practitionerId: PractitionerId; month: RosterMonth }[],
): Promise<FoundMonth[]> => {
  const items = await itemsAt(
    asked.map(({ practitionerId, month }) => dutyKey(practitionerId, month)),
    { ConsistentRead: true },
  );
  const found = new Map(items.map((item) => [`${item.PK} ${item.SK}`, foundMonth(item)]));
  return asked.map(({ practitionerId, month }) => {
    const { PK, SK } = dutyKey(practitionerId, month);
    return found.get(`${PK} ${SK}`) ?? { practitionerId, month, revision: 0, halves: {}, nights: {} };
  });
};

/**
 * Puts where somebody is on duty in a month, unless another publishing was there since it was read. What of their leave can't be
 * read lies on beside what can.
 */
export const putPersonMonth = (found: FoundMonth): Piece<Item> => {
  const { practitionerId, month, revision, halves, nights, off = [], unreadLeave = [] } = found;
  const leave = found.leave || unreadLeave.length > 0 ? [...(found.leave ?? []), ...unreadLeave] : undefined;
  return replaceRevision({
    ...dutyKey(practitionerId, month),
    revision,
    halves,
    nights,
    ...(leave && { leave }),
    ...(off.length > 0 && { off }),
  });
};

/** How many people's months are written at once, beside the months' heads. */
const mostAtOnce = roomBeside("heads");

/**
 * Saves people's months one part after the other, each only as long as what stands beside is as its pieces say.
 * @returns `done`; `changed`: one of them is not as it was read; `over`: what stands beside is otherwise
 */
export const savePersonMonthsWhile = async (
  beside: Readonly<Record<string, Piece<unknown>>>,
  months: readonly FoundMonth[],
): Promise<"done" | "changed" | "over"> => {
  for (let first = 0; first < months.length; first += mostAtOnce) {
    const part = months
      .slice(first, first + mostAtOnce)
      .map((one): [string, Piece<unknown>] => [personMonthKey(one), putPersonMonth(one)]);
    const conflict = await transact<Record<string, unknown>>({ ...beside, ...Object.fromEntries(part) });
    if (conflict) return Object.keys(beside).some((name) => name in conflict) ? "over" : "changed";
  }
  return "done";
};
