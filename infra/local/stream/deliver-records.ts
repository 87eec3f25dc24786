import type { StreamMapping } from "../template/stream-mapping.ts";
import type { StreamRecord } from "./stream-record.ts";

/** What a delivery leans on. */
export type Delivery = {
  readonly mapping: Pick<StreamMapping, "patterns" | "retries" | "bisectsOnError" | "reportsItemFailures">;
  readonly invoke: (event: unknown) => Promise<unknown>;
  /** Waits before the given attempt; rejects when the cloud is ending, so that nothing counts as delivered. */
  readonly pause: (attempt: number) => Promise<void>;
  /** Takes what failed after every retry. */
  readonly giveUp: (records: readonly StreamRecord[], reason: string) => Promise<void>;
};

type Outcome = { done: number; reason: string };

const reportedFailures = (answer: unknown): string[] => {
  const failures = (answer as { batchItemFailures?: { itemIdentifier?: string }[] } | null)?.batchItemFailures;
  return (failures ?? []).map(({ itemIdentifier }) => itemIdentifier ?? "");
};

/** How many records, from the first, need not be given again: all up to the first one reported as failed. */
const doneBefore = (failures: readonly string[], records: readonly StreamRecord[]): number => {
  const places = failures.map((failure) => records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === failure));
  // An identifier that is none of ours fails the whole batch, as it does on AWS.
  return Math.max(0, Math.min(records.length, ...places));
};

const attempt = async (records: readonly StreamRecord[], { invoke, mapping }: Delivery): Promise<Outcome> => {
  try {
    const answer = await invoke({ Records: records });
    const failures = mapping.reportsItemFailures ? reportedFailures(answer) : [];
    return { done: doneBefore(failures, records), reason: `reported as failed: ${failures.join(", ")}` };
  } catch (error) {
    return { done: 0, reason: error instanceof Error ? error.message : String(error) };
  }
};

const deliverBatch = async (records: readonly StreamRecord[], delivery: Delivery): Promise<void> => {
  const { mapping, pause, giveUp } = delivery;
  let rest = records;
  for (let attempts = 1; rest.length > 0; attempts += 1) {
    const { done, reason } = await attempt(rest, delivery);
    rest = rest.slice(done);
    if (rest.length === 0) return;
    // A batch that got further is a new one.
    if (done > 0) attempts = 0;
    else if (mapping.bisectsOnError && rest.length > 1) {
      const middle = Math.ceil(rest.length / 2);
      await pause(1);
      await deliverBatch(rest.slice(0, middle), delivery);
      return deliverBatch(rest.slice(middle), delivery);
    } else if (mapping.retries >= 0 && attempts > mapping.retries) return giveUp(rest, reason);
    await pause(Math.max(1, attempts));
  }
};

/** Gives a function the records that its filters let through, in order, until each was taken or given up. */
export const deliverRecords = async (records: readonly StreamRecord[], delivery: Delivery): Promise<void> => {
  const { patterns } = delivery.mapping;
  const wanted = records.filter((record) => patterns.length === 0 || patterns.some((fits) => fits(record)));
  await deliverBatch(wanted, delivery);
};
