import { QueryCommand, type QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import { client, tableName } from "./client.ts";
import type { Item } from "./items.ts";
import { readable } from "./readable.ts";

/** Which items of a partition are asked for. */
type Range = {
  partition: string;
  /**
   * What their sort keys begin with.
   * @default every item of the partition
   */
  prefix?: string;
  /**
   * Whether they are read as they are this moment.
   * @default false
   */
  ConsistentRead?: boolean;
};

/** Pages of a megabyte: no list of the product is longer than a few, so more is a list that nobody ever ended. */
const mostPages = 20;

const inRange = ({ partition, prefix, ConsistentRead = false }: Range): Omit<QueryCommandInput, "TableName"> => ({
  KeyConditionExpression: `PK = :partition${prefix === undefined ? "" : " AND begins_with(SK, :prefix)"}`,
  ExpressionAttributeValues: { ":partition": partition, ...(prefix !== undefined && { ":prefix": prefix }) },
  ConsistentRead,
});

const ask = (input: Omit<QueryCommandInput, "TableName">) =>
  client().send(new QueryCommand({ TableName: tableName(), ...input }));

/**
 * All items of a range in order of their sort keys, page after page; what can't be read is left out (`readable`).
 * @throws Error when the range has no end in sight
 */
export const queryAll = async <T>(range: Range, parse: (item: Item) => T): Promise<T[]> => {
  const items: Item[] = [];
  let after: Item | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const { Items = [], LastEvaluatedKey } = await ask({ ...inRange(range), ExclusiveStartKey: after });
    items.push(...Items);
    if (!LastEvaluatedKey) return readable(items, parse);
    after = LastEvaluatedKey;
  }
  throw new Error(`${range.prefix ?? "a partition"} has more than ${mostPages} pages`);
};

/**
 * The last `count` items of a range that can be read, the last first: one request, and one more only where what can't
 * be read took places. Fewer than `count` are all there are.
 * @param before only those whose sort key comes before this one
 */
export const queryLast = async <T>(
  { partition, prefix, ConsistentRead = false }: Range & { prefix: string },
  { count, before }: { count: number; before: string | undefined },
  parse: (item: Item) => T,
): Promise<T[]> => {
  const range =
    before === undefined
      ? inRange({ partition, prefix, ConsistentRead })
      : {
          KeyConditionExpression: "PK = :partition AND SK BETWEEN :prefix AND :before",
          ExpressionAttributeValues: { ":partition": partition, ":prefix": prefix, ":before": before },
          ConsistentRead,
        };
  const found: T[] = [];
  let after: Item | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    // BETWEEN takes its limits in: one more, since `before` itself is none of them.
    const asked = { ...range, ScanIndexForward: false, Limit: count + 1, ExclusiveStartKey: after };
    const { Items = [], LastEvaluatedKey } = await ask(asked);
    const items = Items.filter(({ SK }) => SK !== before);
    found.push(...readable(items, parse));
    if (found.length >= count || !LastEvaluatedKey) return found.slice(0, count);
    after = LastEvaluatedKey;
  }
  throw new Error(`${prefix} has more than ${mostPages} pages that can't be read`);
};

/**
 * Items of a partition whose sort keys come before `before`, a page at a time from the first on.
 * @param after where the page before ended
 * @returns the items as they are, and where the page ended if there may be more
 */
export const queryBefore = async ({
  partition,
  before,
  after,
}: {
  partition: string;
  before: string;
  after?: Item | undefined;
}): Promise<{ items: Item[]; next: Item | undefined }> => {
  const { Items = [], LastEvaluatedKey } = await ask({
    KeyConditionExpression: "PK = :partition AND SK < :before",
    ExpressionAttributeValues: { ":partition": partition, ":before": before },
    ConsistentRead: true,
    ExclusiveStartKey: after,
  });
  return { items: Items, next: LastEvaluatedKey };
};
