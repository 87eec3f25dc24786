import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import type { DistrictId } from "../../../shared/place/district.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { isNew, type Term } from "../table/clause.ts";
import { client, tableName } from "../table/client.ts";
import type { Item } from "../table/items.ts";
import { duePartition, type Key, lostDueKey } from "../table/keys.ts";
import { putIf } from "../table/put-if.ts";
import { queryBefore } from "../table/query.ts";
import { readOr } from "../table/readable.ts";
import { type Piece, transact } from "../table/transact.ts";
import { put } from "../table/writes.ts";
import { type Due, type DueEntry, dueBefore, dueFromItem, dueKeyOf } from "./due-item.ts";

export type DuePage = {
  found: Due[];
  /** What nobody can do, since it can't be read. */
  unreadable: Key[];
  /** Where the page ended, if there may be more. */
  next: Item | undefined;
};

/**
 * What is due in a district at `now`, oldest first, however long ago: one request a page.
 * @param after where the page before ended
 */
export const dueItems = async (id: DistrictId, now: Instant, after?: Item): Promise<DuePage> => {
  const { items, next } = await queryBefore({ partition: duePartition(id), before: dueBefore(now), after });
  const read = items.map((item) => ({ item, due: readOr(item, dueFromItem, undefined) }));
  return {
    found: read.flatMap(({ due }) => due ?? []),
    unreadable: read.flatMap(({ item, due }) => (due ? [] : [{ PK: String(item.PK), SK: String(item.SK) }])),
    next,
  };
};

/**
 * Enters what is to be done at its time; entered before, it stays as it is.
 * @returns whether it was not there yet
 */
export const enterDue = async (
  due: DueEntry,
  { attempts = 0, failingSince }: Partial<Pick<Due, "attempts" | "failingSince">> = {},
): Promise<boolean> => putIf({ ...dueKeyOf(due), attempts, failingSince }, isNew);

const pieceOf = (due: DueEntry, when?: Term): Piece<Due> => ({
  write: put({ ...dueKeyOf(due), attempts: 0 }, when),
  parse: dueFromItem,
});

/** Enters two things to be done in one write: both or, where the first was entered before, neither. */
export const enterDueWith = async (mark: DueEntry, other: DueEntry): Promise<void> => {
  await transact({ mark: pieceOf(mark, isNew), other: pieceOf(other) });
};

/** Takes a due item away: it is done, or entered again for later. */
export const dropDue = async (due: Due): Promise<void> => {
  await client().send(new DeleteCommand({ TableName: tableName(), Key: dueKeyOf(due) }));
};

/**
 * Puts what was due and can't be done out of the way and where it is found, both or neither.
 * @param why a code or the name of an error, nothing of a person
 */
export const setAsideDue = async (key: Key, why: string, now: Instant): Promise<void> => {
  const parse = (item: Item): Item => item;
  await transact({
    lost: { write: put({ ...lostDueKey(key), why, setAsideAt: now }), parse },
    due: { write: { Delete: { Key: key } }, parse },
  });
};
