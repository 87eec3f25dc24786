import type { Item } from "../../functions/store/table/items.ts";
import type { Key } from "../../functions/store/table/keys.ts";
import { type Piece, transact } from "../../functions/store/table/transact.ts";
import { mostInWrite } from "../../functions/store/table/write-room.ts";

type KeyedItem = Key & Item;

const nameOf = ({ PK, SK }: KeyedItem): string => `${PK} ${SK}`;

const absent = (item: KeyedItem): Piece<true> => ({
  write: { Put: { Item: item, ConditionExpression: "attribute_not_exists(PK)" } },
  parse: () => true,
});

const putBatch = async (items: KeyedItem[]): Promise<number> => {
  if (items.length === 0) return 0;
  const present = await transact(Object.fromEntries(items.map((item) => [nameOf(item), absent(item)])));
  return present ? putBatch(items.filter((item) => !(nameOf(item) in present))) : items.length;
};

/** Writes those of the items that are not there yet and leaves the others as they are; answers how many it wrote. */
export const putAbsent = async (items: KeyedItem[]): Promise<number> => {
  let written = 0;
  for (let first = 0; first < items.length; first += mostInWrite)
    written += await putBatch(items.slice(first, first + mostInWrite));
  return written;
};
