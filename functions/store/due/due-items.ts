import type { DistrictId } from "../../../shared/place/district.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { Item } from "../table/item.ts";
import { duePartition, type Key } from "../table/keys.ts";
import { queryBefore } from "../table/query.ts";
import { readOr } from "../table/read-or.ts";
import { type Due, dueBefore, dueFromItem } from "./due-item.ts";

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
