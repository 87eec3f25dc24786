import type { Item } from "./items.ts";
import type { Piece } from "./transact.ts";

/** Puts an item in the place of the revision before its own, the first where there is none; of two that saw the same, one is refused. */
export const putRevision = <T>(item: Item & { revision: number }, parse: (item: Item) => T): Piece<T> => ({
  write: {
    Put: {
      Item: item,
      ...(item.revision === 1
        ? { ConditionExpression: "attribute_not_exists(PK)" }
        : {
            ConditionExpression: "#revision = :seen",
            ExpressionAttributeNames: { "#revision": "revision" },
            ExpressionAttributeValues: { ":seen": item.revision - 1 },
          }),
    },
  },
  parse,
});
