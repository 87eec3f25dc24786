import { appendFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import type { DataFolder } from "../data-folder.ts";
import type { Invoke } from "../stand-in.ts";
import type { StreamMapping } from "../template/stream-mapping.ts";
import { type Delivery, deliverRecords } from "./deliver-records.ts";
import { openStreamPosition } from "./stream-position.ts";
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

const follow = async (mapping: StreamMapping, setting: Setting, ending: AbortSignal): Promise<void> => {
  const { engineUrl, region, data, log } = setting;
  const { tableName, streamArn: arnForFunctions, batchSize } = mapping;
  const position = await openStreamPosition(data.file(`stream-position-${mapping.id}.json`), log);
  const delivery = deliveryOf(mapping, setting, ending);
  let stream: TableStream | undefined;
  let told = false;
  while (!ending.aborted) {
    try {
      stream ??= await openTableStream({ engineUrl, region, tableName, arnForFunctions });
      const records = await stream.read(position.after(stream.arn), batchSize);
      const last = records.at(-1);
      told = false;
      if (!last) {
        await wait(idleMs, undefined, { signal: ending });
        continue;
      }
      await deliverRecords(records, delivery);
      await position.save(stream.arn, last.dynamodb.SequenceNumber);
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
  const followers = setting.mappings.map((mapping) => follow(mapping, setting, ending.signal));
  return {
    close: async () => {
      ending.abort();
      await Promise.allSettled(followers);
    },
  };
};
