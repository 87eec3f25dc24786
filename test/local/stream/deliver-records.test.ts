import { expect, test } from "vitest";
import { type Delivery, deliverRecords } from "../../../infra/local/stream/deliver-records.ts";
import type { StreamRecord } from "../../../infra/local/stream/stream-record.ts";
import { eventPatternOf } from "../../../infra/local/template/event-pattern.ts";

const record = (number: number, eventName = "MODIFY"): StreamRecord => ({
  eventID: String(number),
  eventName,
  eventVersion: "1.1",
  eventSource: "aws:dynamodb",
  awsRegion: "ap-southeast-3",
  eventSourceARN: "arn",
  dynamodb: { SequenceNumber: String(number) },
});
const records = (...numbers: number[]): StreamRecord[] => numbers.map((number) => record(number));
const numbersOf = (given: readonly StreamRecord[]): number[] => given.map(({ eventID }) => Number(eventID));

type Answer = (numbers: number[]) => unknown;

const deliver = async (given: StreamRecord[], answer: Answer, mapping: Partial<Delivery["mapping"]> = {}) => {
  const calls: number[][] = [];
  const lost: number[] = [];
  await deliverRecords(given, {
    mapping: { patterns: [], retries: 2, bisectsOnError: false, reportsItemFailures: true, ...mapping },
    invoke: async (event) => {
      const numbers = numbersOf((event as { Records: StreamRecord[] }).Records);
      calls.push(numbers);
      return answer(numbers);
    },
    pause: async () => {},
    giveUp: async (failed) => void lost.push(...numbersOf(failed)),
  });
  return { calls, lost };
};

const failed = (...numbers: number[]) => ({
  batchItemFailures: numbers.map((number) => ({ itemIdentifier: String(number) })),
});
const refuse = (poison: number) => (numbers: number[]) => {
  if (numbers.includes(poison)) throw new Error("poison");
};

test("what a function takes is given once", async () => {
  expect(await deliver(records(1, 2, 3), () => failed())).toEqual({ calls: [[1, 2, 3]], lost: [] });
});

test("what no filter lets through is not given, and an empty batch calls nobody", async () => {
  const patterns = [eventPatternOf({ eventName: ["INSERT"] })];
  const mixed = [record(1, "INSERT"), record(2, "MODIFY"), record(3, "INSERT")];
  expect(await deliver(mixed, () => null, { patterns })).toEqual({ calls: [[1, 3]], lost: [] });
  expect(await deliver(records(1, 2), () => null, { patterns })).toEqual({ calls: [], lost: [] });
});

test("after a partial failure it goes on with the first one that failed", async () => {
  let first = true;
  const answer = () => {
    if (!first) return failed();
    first = false;
    return failed(4, 3);
  };
  expect(await deliver(records(1, 2, 3, 4), answer)).toEqual({
    calls: [
      [1, 2, 3, 4],
      [3, 4],
    ],
    lost: [],
  });
});

test("an identifier that is none of the batch fails the whole batch", async () => {
  const { calls } = await deliver(records(1, 2), () => failed(99), { retries: 1 });
  expect(calls).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test("partial failures count only where the mapping says that they are reported", async () => {
  expect(await deliver(records(1, 2), () => failed(1), { reportsItemFailures: false })).toEqual({
    calls: [[1, 2]],
    lost: [],
  });
});

test("a batch that keeps failing is tried again as often as the mapping says, then kept aside whole", async () => {
  expect(await deliver(records(1, 2), refuse(2))).toEqual({
    calls: [
      [1, 2],
      [1, 2],
      [1, 2],
    ],
    lost: [1, 2],
  });
});

test("halving a failing batch loses the poisoned change alone, and the order stays", async () => {
  const taken: number[] = [];
  const answer = (numbers: number[]) => {
    refuse(3)(numbers);
    taken.push(...numbers);
  };
  const { lost } = await deliver(records(1, 2, 3, 4, 5), answer, { bisectsOnError: true });
  expect(lost).toEqual([3]);
  expect(taken).toEqual([1, 2, 4, 5]);
});

test("a pause that is broken off leaves the batch undelivered and not given up", async () => {
  const lost: StreamRecord[] = [];
  const delivery: Delivery = {
    mapping: { patterns: [], retries: 5, bisectsOnError: false, reportsItemFailures: false },
    invoke: () => Promise.reject(new Error("down")),
    pause: () => Promise.reject(new Error("ending")),
    giveUp: async (failed) => void lost.push(...failed),
  };
  await expect(deliverRecords(records(1), delivery)).rejects.toThrow("ending");
  expect(lost).toEqual([]);
});
