import { createHash } from "node:crypto";
import { appendFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import type { DataFolder } from "../data-folder.ts";
import type { Invoke } from "../stand-in.ts";
import type { StreamMapping } from "../template/stream-mapping.ts";
import { type Delivery, deliverRecords } from "./deliver-records.ts";
import { openStreamPosition } from "./stream-position.ts";
import type { StreamRecord } from "./stream-record.ts";
import { openTableStream, type TableStream } from "./table-stream.ts";

const idleMs = 150;
const longestPauseMs = 10_000;

type Setting = {
  mappings: readonly StreamMapping[];
  engineUrl: string;
  region: string;
  data: DataFolder;
  invoke: Invoke;
  log: (line: string) => void;
  faults?: StreamFaults;
};

/** What a stream on AWS may do to a function at any time, and here only when a test wants it. */
export type StreamFaults = {
  /** How many shards there are, side by side; a partition's changes are in one of them. @default 1 */
  readonly shards?: number;
  /** How many batches of a shard are given side by side; an item's changes are in one of them. @default 1 */
  readonly parallelBatches?: number;
  /** Whether a batch that was taken is given once more. @default never */
  readonly again?: () => boolean;
};

const deliveryOf = (mapping: StreamMapping, { data, invoke, log }: Setting, ending: AbortSignal): Delivery => ({
  mapping,
  invoke: (event) => invoke(mapping.functionName, event),
  pause: (attempt) => wait(Math.min(longestPauseMs, 100 * 2 ** attempt), undefined, { signal: ending }),
  giveUp: async (records, reason) => {
    // What fails because everything is ending is given again next time.
    ending.throwIfAborted();
    const file = data.file("lost-changes.jsonl");
    const lines = records.map((record) => `${JSON.stringify({ mapping: mapping.id, reason, record })}\n`);
    await appendFile(file, lines.join(""), { mode: 0o600 });
    log(`${mapping.functionName} failed on ${records.length} changes after every retry (${reason}): kept in ${file}`);
  },
});

const share = (key: readonly unknown[], parts: number): number =>
  createHash("sha256").update(JSON.stringify(key)).digest().readUInt32BE() % parts;

/** In which of the lanes that run side by side a change comes: those of one item stay in order, nothing else does. */
const laneOf = ({ dynamodb: { Keys = {} } }: StreamRecord, { shards = 1, parallelBatches = 1 }: StreamFaults): number =>
  // An engine may name the keys in another order each time it is asked.
  share([Keys.PK], shards) * parallelBatches + share([Keys.PK, Keys.SK], parallelBatches);

const lanesOf = ({ shards = 1, parallelBatches = 1 }: StreamFaults): number[] => [
  ...Array(shards * parallelBatches).keys(),
];

type Reader = { mapping: StreamMapping; lane: number; ending: AbortSignal };

const follow = async ({ mapping, lane, ending }: Reader, setting: Setting): Promise<void> => {
  const { engineUrl, region, data, log, faults = {} } = setting;
  const { tableName, streamArn: arnForFunctions, batchSize } = mapping;
  const name = lane === 0 ? mapping.id : `${mapping.id}-${lane}`;
  const position = await openStreamPosition(data.file(`stream-position-${name}.json`), log);
  const delivery = deliveryOf(mapping, setting, ending);
  let stream: TableStream | undefined;
  let told = false;
  /** Gives what is new to the function; answers whether there was anything. */
  const giveNext = async (): Promise<boolean> => {
    stream ??= await openTableStream({ engineUrl, region, tableName, arnForFunctions });
    const records = await stream.read(position.after(stream.arn), batchSize);
    const last = records.at(-1);
    if (!last) return false;
    await deliverRecords(
      records.filter((record) => laneOf(record, faults) === lane),
      delivery,
    );
    if (!faults.again?.()) await position.save(stream.arn, last.dynamodb.SequenceNumber);
    return true;
  };
  while (!ending.aborted) {
    try {
      if (!(await giveNext())) await wait(idleMs, undefined, { signal: ending });
      told = false;
    } catch (error) {
      if (ending.aborted) break;
      const why = error instanceof Error ? error.message : error;
      if (!told) log(`The stream of ${tableName} can't be read (${why}); tried again until it can.`);
      told = true;
      await wait(1000, undefined, { signal: ending }).catch(() => {});
    }
  }
  stream?.close();
};

/** Feeds the tables' changes to the functions that follow them: in order, at least once, from where it left off. */
export const followStreams = (setting: Setting): { close(): Promise<void> } => {
  const ending = new AbortController();
  const lanes = lanesOf(setting.faults ?? {});
  const followers = setting.mappings.flatMap((mapping) =>
    lanes.map((lane) => follow({ mapping, lane, ending: ending.signal }, setting)),
  );
  return {
    close: async () => {
      ending.abort();
      await Promise.allSettled(followers);
    },
  };
};
