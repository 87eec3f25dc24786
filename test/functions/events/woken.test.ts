import { expect, test } from "vitest";
import { streamConsumers } from "../../../functions/events/stream/stream-consumers.ts";
import { stream } from "../../../functions/events/stream.ts";
import type { Key } from "../../../functions/store/table/keys.ts";
import { questions } from "../../../functions/store/table/questions.ts";

/** Who is woken by a change of the item under a key. */
const wokenBy = async ({ PK, SK }: Key): Promise<string[]> => {
  const woken: string[] = [];
  const watched = streamConsumers.map((one) => ({
    ...one,
    consume: async (records: readonly unknown[]) => {
      if (records.length > 0) woken.push(one.name);
      return [];
    },
  }));
  await stream(watched)({ Records: [{ dynamodb: { Keys: { PK: { S: PK }, SK: { S: SK } }, SequenceNumber: "1" } }] });
  return woken;
};

test("each kind of item wakes those who follow it, and nobody else", async () => {
  const kinds = Object.values(questions).flat();
  const woken = await Promise.all(
    kinds.map(async ({ keyFunction, key }) => [keyFunction, await wokenBy(key)] as const),
  );
  expect(Object.fromEntries(woken.filter(([, names]) => names.length > 0))).toEqual({
    sessionKey: [
      "close-line",
      "refresh-next-free",
      "offer-visits",
      "drop-calls",
      "offer-places",
      "settle-waiting",
      "follow-held",
    ],
    appointmentKey: ["close-room", "enter-register"],
    patientKey: ["follow-calendar", "correct-register"],
    waitingKey: ["follow-waiting"],
  });
});

test.each(["SESSION#0800#x", "APPOINTMENT#x", "WAITING#x", "PATIENT", "PATIENT#x"])(
  "an item %s of a noun that nobody follows wakes nobody",
  async (SK) => {
    expect(await wokenBy({ PK: "ACCOUNT#x", SK })).toEqual([]);
  },
);
