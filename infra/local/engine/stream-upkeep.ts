import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

const everyMs = 60_000;
const busyMs = 2000;

/**
 * Keeps writes as quick after a year as on the first day. The engine finds a stream's next number by looking at all
 * its records: an index makes that flat, and records long read are trimmed, in small bites so that it never waits.
 */
const tend = (file: string, kept: number): void => {
  if (!existsSync(file)) return;
  const database = new DatabaseSync(file, { timeout: busyMs });
  try {
    database.exec(
      "CREATE INDEX IF NOT EXISTS jumpa_stream_sequence ON _stream_records(table_name, CAST(sequence_number AS INTEGER))",
    );
    const trim = database.prepare(
      `DELETE FROM _stream_records WHERE id IN (
         SELECT id FROM _stream_records AS record WHERE CAST(sequence_number AS INTEGER) <=
           (SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = record.table_name) - ?
         LIMIT 500)`,
    );
    while (Number(trim.run(kept).changes) === 500);
  } finally {
    database.close();
  }
};

/** Tends the streams' records now and once a minute; the newest `kept` of each table stay. */
export const startStreamUpkeep = (file: string, log: (line: string) => void, kept = 5000): { close(): void } => {
  const run = (): void => {
    try {
      tend(file, kept);
    } catch (error) {
      log(`The streams' records could not be trimmed: ${error instanceof Error ? error.message : error}`);
    }
  };
  run();
  const timer = setInterval(run, everyMs);
  timer.unref();
  return { close: () => clearInterval(timer) };
};
