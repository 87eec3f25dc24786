import { setTimeout as wait } from "node:timers/promises";
import type { DynamoDBStreamEvent } from "aws-lambda";
import { stream } from "../../../functions/events/stream.ts";
import { prefix } from "../../../functions/store/table/keys.ts";
import { type Delivery, deliverRecords } from "../../../infra/local/stream/deliver-records.ts";
import type { StreamRecord } from "../../../infra/local/stream/stream-record.ts";
import { openTableStream } from "../../../infra/local/stream/table-stream.ts";
import { region } from "../world/lab-table.ts";
import { consumersTelling } from "./consumers.ts";
import type { Following, Told } from "./told.ts";

const idleMs = 15;
const mostAtOnce = 100;
/** How often a batch is given again of which nothing was done. */
const retries = 16;

const tell = (told: Told): void => void process.send?.(told);
const handle = stream(consumersTelling((done) => tell({ done })));

const keyOf = ({ dynamodb: { Keys } }: StreamRecord, name: "PK" | "SK"): string =>
  (Keys?.[name] as { S?: string } | undefined)?.S ?? "";
const clinicOf = (record: StreamRecord): string => keyOf(record, "PK").split("#")[1] ?? "";
const isFollowed = (record: StreamRecord): boolean =>
  [prefix.session, prefix.waiting].some((start) => keyOf(record, "SK").startsWith(start));

/** How many changes of each clinic have been handled. */
const changes = new Map<string, number>();

/**
 * As AWS gives a batch: what failed comes again, in halves where none of it was done, until it is given up. What was written
 * stands: of a long session so much is written that hardly ever nothing fails. Whether anything is missing is asked in the end.
 */
const delivery: Delivery = {
  mapping: { patterns: [], retries, bisectsOnError: true, reportsItemFailures: true },
  invoke: (event) => handle(event as DynamoDBStreamEvent),
  pause: (attempt) => wait(Math.min(100, 5 * attempt)),
  giveUp: async () => {},
};

/** Gives a batch; now and then all of it once more, as a stream may. */
const give = async (records: readonly StreamRecord[]): Promise<void> => {
  do await deliverRecords(records, delivery);
  while (Math.random() < 0.1);
};

const takeIn = async (clinicId: string, records: readonly StreamRecord[]): Promise<void> => {
  const followed = records.filter(isFollowed);
  if (followed.length > 0) await give(followed);
  changes.set(clinicId, (changes.get(clinicId) ?? 0) + followed.length);
  for (const record of records)
    if (keyOf(record, "PK").startsWith("MARK#"))
      tell({ mark: keyOf(record, "SK"), changes: changes.get(clinicId) ?? 0 });
};

const fallOver = (error: unknown): never => {
  console.error("The follower fell over:", error);
  return process.exit(1);
};

/** What is under way for each clinic: its changes come one after the other, and those of all clinics side by side. */
const underWay = new Map<string, Promise<void>>();

const follow = async ({ table, engineUrl }: Following): Promise<void> => {
  process.env.TABLE_NAME = table;
  const source = await openTableStream({ engineUrl, region, tableName: table, arnForFunctions: table });
  let after: string | undefined;
  while (process.connected) {
    const records = await source.read(after, mostAtOnce);
    if (records.length === 0) await wait(idleMs);
    for (const [clinicId, some] of Map.groupBy(records, clinicOf)) {
      const before = underWay.get(clinicId) ?? Promise.resolve();
      underWay.set(clinicId, before.then(() => takeIn(clinicId, some)).catch(fallOver));
    }
    after = records.at(-1)?.dynamodb.SequenceNumber ?? after;
  }
};

process.on("message", (following: Following) => void follow(following).catch(fallOver));
process.on("disconnect", () => process.exit());
