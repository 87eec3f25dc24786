import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { isOfKind } from "../store/table/followed.ts";
import { reportFailure } from "../trigger/report-failure.ts";
import { trigger } from "../trigger/trigger.ts";
import { keyOf, type StreamConsumer } from "./stream/consumer.ts";
import { streamConsumers } from "./stream/stream-consumers.ts";

const consume = async (one: StreamConsumer, records: readonly DynamoDBRecord[]): Promise<DynamoDBRecord[]> => {
  const woken = records.filter((record) => isOfKind(keyOf(record), one.wakes));
  return one.consume(woken).catch((error: unknown) => {
    reportFailure(error, { consumer: one.name });
    return woken;
  });
};

/** Gives each consumer the changes that wake it, all for themselves; what failed for one is given back, once. */
export const stream =
  (consumers: readonly StreamConsumer[]) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const failed = await Promise.all(consumers.map((one) => consume(one, Records)));
    const numbers = new Set(failed.flat().map(({ dynamodb }) => dynamodb?.SequenceNumber ?? ""));
    return { batchItemFailures: [...numbers].map((itemIdentifier) => ({ itemIdentifier })) };
  };

export const handler = trigger({ name: "stream" }, stream(streamConsumers));
