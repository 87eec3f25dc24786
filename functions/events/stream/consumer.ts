import type { DynamoDBRecord } from "aws-lambda";
import type { Touches } from "../../../shared/api/nouns.ts";
import type { Key } from "../../store/table/keys.ts";
import { isUnreadable, isUnreadableAt } from "../../store/table/readable.ts";
import { eachAtOnce } from "../../trigger/each-at-once.ts";
import { reportFailure } from "../../trigger/report-failure.ts";

/** What follows from changes of the table's items. */
export type StreamConsumer = {
  readonly name: string;
  /** What the keys begin with of the items whose changes wake it (`followed`). */
  readonly wakes: Key;
  /** What it does to the table: the stream's function is granted no more. */
  readonly touches: Touches;
  /** Takes the records it is woken by; answers those that failed. */
  readonly consume: (records: readonly DynamoDBRecord[]) => Promise<DynamoDBRecord[]>;
};

/** What a consumer declares of itself. */
export type Declared<Change> = Pick<StreamConsumer, "name" | "wakes" | "touches"> & {
  /** Reads a change, `undefined` where it is none for this consumer. */
  read: (record: DynamoDBRecord) => Change | undefined;
  /** What the change is about: changes of one thing are handled together, once a batch. */
  about: (change: Change) => string;
  handle: (changes: readonly Change[], about: string) => Promise<void>;
};

/** How many things are handled at once. */
const atOnce = 8;

/** The key of the item that a record is about. */
export const keyOf = ({ dynamodb }: DynamoDBRecord): Key => ({
  PK: String(dynamodb?.Keys?.PK?.S),
  SK: String(dynamodb?.Keys?.SK?.S),
});

/** Reports what was met, by the key of what can't be read, and says which of the records come again. */
const failedOf = (error: unknown, name: string, records: readonly DynamoDBRecord[]): DynamoDBRecord[] => {
  const key = isUnreadable(error) && { unreadable: `${error.key.PK} ${error.key.SK}` };
  reportFailure(error, { consumer: name, ...key });
  return records.filter((record) => !isUnreadableAt(error, keyOf(record)));
};

/**
 * Makes a consumer: a thing that can't be handled fails alone and comes again. A record whose own item can't be read is
 * reported and done with: given back it would hold up its neighbours, time after time, and still not be read. That another
 * item can't be read which was asked for its sake is no fault of its own: it comes again, as after any bug.
 *
 * None comes for ever. Its shard waits for it while it is given again, ten times at most and no later than six hours after it
 * was written (`infra/events.ts`); then the mapping lays it into the queue of what is lost, whose alarm wakes somebody, and
 * goes on behind it.
 */
export const consumer = <Change>({ name, wakes, touches, read, about, handle }: Declared<Change>): StreamConsumer => ({
  name,
  wakes,
  touches,
  consume: async (records) => {
    const failed: DynamoDBRecord[] = [];
    const things = new Map<string, { record: DynamoDBRecord; change: Change }[]>();
    for (const record of records) {
      try {
        const change = read(record);
        if (change === undefined) continue;
        const thing = about(change);
        things.set(thing, [...(things.get(thing) ?? []), { record, change }]);
      } catch (error) {
        failed.push(...failedOf(error, name, [record]));
      }
    }
    await eachAtOnce(things, atOnce, async ([thing, some]) => {
      try {
        await handle(
          some.map(({ change }) => change),
          thing,
        );
      } catch (error) {
        const records = some.map(({ record }) => record);
        failed.push(...failedOf(error, name, records));
      }
    });
    return failed;
  },
});
