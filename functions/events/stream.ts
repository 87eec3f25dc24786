import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { clinicOfChange } from "../store/clinic-of-change.ts";
import { logFault } from "../trigger/log-fault.ts";
import { trigger } from "../trigger/trigger.ts";
import { refreshNextSlotsLive } from "./refresh-next-slots.ts";

const live = { refreshNextSlots: refreshNextSlotsLive };

/** Brings the district's next-free summary up to date with changed sessions; what fails is given back to be retried. */
export const stream =
  (deps: typeof live) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const failed: DynamoDBRecord[] = [];
    for (const [clinicId, records] of Map.groupBy(Records, clinicOfChange)) {
      if (clinicId === undefined) continue;
      try {
        await deps.refreshNextSlots(clinicId);
      } catch (error) {
        logFault(error, { event: "refresh-next-slots" });
        failed.push(...records);
      }
    }
    return {
      batchItemFailures: failed.map(({ dynamodb }) => ({ itemIdentifier: dynamodb?.SequenceNumber ?? "" })),
    };
  };

export const handler = trigger({ name: "stream" }, stream(live));
