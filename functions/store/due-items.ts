import type { DistrictId } from "../../shared/place/district.ts";
import type { Instant } from "../../shared/time/instant.ts";
import { type Due, dueBefore, dueFromItem } from "./due-item.ts";
import type { Item } from "./item.ts";
import { duePartition } from "./keys.ts";
import { queryBefore } from "./query.ts";

/**
 * What is due in a district at `now`, oldest first, however long ago: one request a page.
 * @param after where the page before ended
 */
export const dueItems = (
  id: DistrictId,
  now: Instant,
  after?: Item,
): Promise<{ found: Due[]; next: Item | undefined }> =>
  queryBefore({ partition: duePartition(id), before: dueBefore(now), after }, dueFromItem);
