import type { Revision } from "../../../shared/roster/draft/revision.ts";
import type { Item } from "../table/items.ts";
import type { Piece } from "../table/transact.ts";

/** Puts something of a draft in the place of the revision before its own; of two that saw the same, one is refused. */
export const putRevision = <T>(item: Item & { revision: Revision }, parse: (item: Item) => T): Piece<T> => ({
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
