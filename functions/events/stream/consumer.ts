import type { DynamoDBRecord } from "aws-lambda";
import type { Touches } from "../../../shared/api/nouns.ts";
import type { Item } from "../../store/table/items.ts";
import { isUnreadable, readOr } from "../../store/table/readable.ts";
import { eachAtOnce } from "../../trigger/each-at-once.ts";
import { reportFailure } from "../../trigger/report-failure.ts";

/** What follows from changes of the table's items. */
export type StreamConsumer = {
  readonly name: string;
  /** What the sort keys of the items begin with whose changes wake it. */
  readonly wakes: string;
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

const keyOf = ({ dynamodb }: DynamoDBRecord): Item => ({ PK: dynamodb?.Keys?.PK?.S, SK: dynamodb?.Keys?.SK?.S });

const unreadable = Symbol("unreadable");

/**
 * Makes a consumer: a thing that can't be handled fails alone and comes again. What can't be read is reported and done
 * with: given back it would hold up its neighbours, time after time, and still not be read.
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
        const change = readOr(keyOf(record), () => read(record), unreadable);
        if (change === unreadable || change === undefined) continue;
        const thing = about(change);
        things.set(thing, [...(things.get(thing) ?? []), { record, change }]);
      } catch (error) {
        reportFailure(error, { consumer: name });
        failed.push(record);
      }
    }
    await eachAtOnce(things, atOnce, async ([thing, some]) => {
      try {
        await handle(
          some.map(({ change }) => change),
          thing,
        );
      } catch (error) {
        reportFailure(error, { consumer: name });
        if (!isUnreadable(error)) failed.push(...some.map(({ record }) => record));
      }
    });
    return failed;
  },
});
