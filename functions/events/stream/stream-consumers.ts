import type { DynamoDBRecord } from "aws-lambda";
import { prefix } from "../../store/keys.ts";
import { closeLeftRoomsLive } from "./close-left-rooms.ts";
import { consumer, type StreamConsumer } from "./consumer.ts";
import { enterDueLive } from "./enter-due.ts";
import { nextFreeLive } from "./next-free.ts";

const leftRooms = consumer<DynamoDBRecord>({
  name: "close-left-rooms",
  wakes: prefix.appointment,
  read: (record) => record,
  about: ({ dynamodb }) => `${dynamodb?.Keys?.PK?.S} ${dynamodb?.Keys?.SK?.S}`,
  handle: async (records) => {
    for (const record of records) await closeLeftRoomsLive(record);
  },
});

/** Who follows the table's stream. A test holds what wakes them against the stream's filter. */
export const streamConsumers: readonly StreamConsumer[] = [enterDueLive, nextFreeLive, leftRooms];
