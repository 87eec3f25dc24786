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

const keyOf = ({ dynamodb: { Keys } }: StreamRecord, name: "PK" | "SK"): string =>
  (Keys?.[name] as { S?: string } | undefined)?.S ?? "";
const clinicOf = (record: StreamRecord): string => keyOf(record, "PK").split("#")[1] ?? "";
const isFollowed = (record: StreamRecord): boolean =>
  [prefix.session, prefix.waiting].some((start) => keyOf(record, "SK").startsWith(start));
const isMark = (record: StreamRecord): boolean => keyOf(record, "PK").startsWith("MARK#");

/** Who hears of what is done, whether it goes on, and what becomes of a fault that nobody expects. */
type Listener = { tell(told: Told): void; goesOn(): boolean; fallOver(error: unknown): void };

/** Does what follows from a table's changes: those of a clinic one after the other, those of all clinics side by side. */
export const followTable = async ({ table, engineUrl }: Following, { tell, goesOn, fallOver }: Listener) => {
  const { consumers, clockDone } = consumersTelling((done) => tell({ done }));
  const handle = stream(consumers);
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
  /** How many changes of each clinic have been handled, and what is under way for each. */
  const changes = new Map<string, number>();
  const underWay = new Map<string, Promise<void>>();
  const takeIn = async (clinicId: string, records: readonly StreamRecord[]): Promise<void> => {
    const followed = records.filter(isFollowed);
    if (followed.length > 0) await give(followed);
    changes.set(clinicId, (changes.get(clinicId) ?? 0) + followed.length);
    const marks = records.filter(isMark);
    if (marks.length > 0) await clockDone(clinicId);
    for (const record of marks) tell({ mark: keyOf(record, "SK"), changes: changes.get(clinicId) ?? 0 });
  };
  const source = await openTableStream({ engineUrl, region, tableName: table, arnForFunctions: table });
  for (let after: string | undefined; goesOn(); ) {
    const records = await source.read(after, mostAtOnce);
    if (records.length === 0) await wait(idleMs);
    for (const [clinicId, some] of Map.groupBy(records, clinicOf)) {
      const before = underWay.get(clinicId) ?? Promise.resolve();
      underWay.set(clinicId, before.then(() => takeIn(clinicId, some)).catch(fallOver));
    }
    after = records.at(-1)?.dynamodb.SequenceNumber ?? after;
  }
};
