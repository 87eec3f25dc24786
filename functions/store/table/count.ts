import * as z from "zod/mini";
import { type Item, itemAt } from "./items.ts";
import type { Key } from "./keys.ts";
import { putRevision } from "./put-revision.ts";
import { reader } from "./readable.ts";
import type { Piece } from "./transact.ts";

const Count = z.object({ revision: z.int() });

const countFromItem = reader((item: Item): number => Count.parse(item).revision);

/** How often something was counted under a key, as it is this moment: what is decided after it is read holds as long as it stays. */
export const countAt = async (key: Key): Promise<number> => {
  const item = await itemAt(key);
  return item ? countFromItem(item) : 0;
};

/** Counts once more after `before`, in the same write as what is counted: of two at once, one is refused and looks again. */
export const countOn = (key: Key, before: number): Piece<number> =>
  putRevision({ ...key, revision: before + 1 }, countFromItem);
