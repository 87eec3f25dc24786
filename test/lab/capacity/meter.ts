import { type Charge, readUnits, writeUnits } from "./charge.ts";
import { itemSize, type WireItem, type WireValue } from "./item-size.ts";

type Key = Record<"PK" | "SK", WireValue>;
type Touched = { table: string; key: Key; before: number };
type Input = Record<string, unknown>;
type Answer = { status: number; type: string; body: string };

/** A request that is about to be sent: what it will touch, and what that costs as things are. */
type Plan = { operation: string; input: Input; writes: Touched[]; reads: Touched[]; charges: Charge[] };

/** Capacity units used so far: by the AWS formulas, and by the engine's own account. */
type Used = { write: number; read: number; engine: number };

/** Counts the capacity of each request that goes through it. */
export type Meter = {
  readonly used: Used;
  plan(operation: string, body: string): Promise<Plan>;
  settle(plan: Plan, send: (body: string) => Promise<Answer>): Promise<Answer>;
};

const keyOf = ({ PK, SK }: WireItem): Key => ({ PK: PK ?? {}, SK: SK ?? {} });
const partitionOf = ({ PK }: Key): string => String(PK.S);

type Action = { TableName: string; Key?: WireItem; Item?: WireItem };
const writesOf = (operation: string, input: Input): Action[] => {
  if (operation === "TransactWriteItems")
    return (input.TransactItems as Input[]).map((one) => Object.values(one)[0] as Action);
  return /^(Put|Update|Delete)Item$/.test(operation) ? [input as Action] : [];
};

type Batch = { Keys: WireItem[]; ConsistentRead?: boolean };
const readsOf = (operation: string, input: Input): Action[] => {
  if (operation === "GetItem") return [input as Action];
  if (operation !== "BatchGetItem") return [];
  return Object.entries(input.RequestItems as Record<string, Batch>).flatMap(([TableName, { Keys }]) =>
    Keys.map((Key) => ({ TableName, Key })),
  );
};

const isConsistent = ({ ConsistentRead, RequestItems }: Input): boolean =>
  ConsistentRead === true ||
  Object.values((RequestItems ?? {}) as Record<string, Batch>).some((one) => one.ConsistentRead);

const engineUnits = (body: string): number => {
  const { ConsumedCapacity } = JSON.parse(body) as { ConsumedCapacity?: unknown };
  return [ConsumedCapacity ?? []]
    .flat()
    .reduce<number>((sum, used) => sum + ((used as { CapacityUnits?: number }).CapacityUnits ?? 0), 0);
};

/** Counts at the engine of `url`; it asks there for each item before and after, past all faults. */
export const createMeter = (url: string): Meter => {
  const used: Used = { write: 0, read: 0, engine: 0 };

  const sizeOf = async (table: string, key: Key): Promise<number> => {
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": "DynamoDB_20120810.GetItem",
        authorization:
          "AWS4-HMAC-SHA256 Credential=lab/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
        "x-amz-date": "20260101T000000Z",
      },
      body: JSON.stringify({ TableName: table, Key: key, ConsistentRead: true }),
    });
    return itemSize(((await answer.json()) as { Item?: WireItem }).Item);
  };

  const touch = ({ TableName, Key, Item }: Action): Promise<Touched> => {
    const key = keyOf(Key ?? Item ?? {});
    return sizeOf(TableName, key).then((before) => ({ table: TableName, key, before }));
  };

  const bookQuery = ({ operation, input }: Plan, body: string): void => {
    if (operation !== "Query" && operation !== "Scan") return;
    const { Items = [] } = JSON.parse(body) as { Items?: WireItem[] };
    used.read += readUnits(
      Items.reduce((sum, item) => sum + itemSize(item), 0),
      isConsistent(input),
    );
  };

  return {
    used,
    plan: async (operation, body) => {
      const input = JSON.parse(body) as Input;
      const [writes, reads] = await Promise.all([
        Promise.all(writesOf(operation, input).map(touch)),
        Promise.all(readsOf(operation, input).map(touch)),
      ]);
      const twice = operation === "TransactWriteItems";
      const charges = [
        ...writes.map(({ key, before }) => ({
          partition: partitionOf(key),
          write: writeUnits(before, 0, twice),
          read: 0,
        })),
        ...reads.map(({ key, before }) => ({
          partition: partitionOf(key),
          write: 0,
          read: readUnits(before, isConsistent(input)),
        })),
      ];
      return { operation, input, writes, reads, charges };
    },
    settle: async (plan, send) => {
      const { operation, input, writes, reads } = plan;
      const answer = await send(JSON.stringify({ ...input, ReturnConsumedCapacity: "TOTAL" }));
      if (answer.status !== 200) return answer;
      const after = await Promise.all(writes.map(({ table, key }) => sizeOf(table, key)));
      const twice = operation === "TransactWriteItems";
      writes.forEach(({ before }, index) => {
        used.write += writeUnits(before, after[index] ?? 0, twice);
      });
      for (const { before } of reads) used.read += readUnits(before, isConsistent(input));
      bookQuery(plan, answer.body);
      used.engine += engineUnits(answer.body);
      return answer;
    },
  };
};
