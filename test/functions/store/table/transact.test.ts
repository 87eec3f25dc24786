import {
  IdempotentParameterMismatchException,
  TransactionCanceledException,
  TransactionInProgressException,
} from "@aws-sdk/client-dynamodb";
import { afterEach, describe, expect, test } from "vitest";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { client } from "../../../../functions/store/table/client.ts";
import { itemAt } from "../../../../functions/store/table/items.ts";
import { type Piece, transact } from "../../../../functions/store/table/transact.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { useTable } from "../use-table.ts";

useTable();
afterEach(() => client().middlewareStack.remove("answer-instead"));

const told = { $metadata: {}, message: "" };
const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({ ...told, CancellationReasons: codes.map((Code) => ({ Code })) });

/** Lets the engine answer only after these errors; counts what it was asked. */
const answerFirst = (errors: Error[]): { asked: number } => {
  const count = { asked: 0 };
  const waiting = [...errors];
  client().middlewareStack.add(
    (next) => async (args) => {
      count.asked += 1;
      const error = waiting.shift();
      if (error) throw error;
      return next(args);
    },
    { name: "answer-instead", step: "initialize" },
  );
  return count;
};

const piece = (): Piece<string> => ({
  write: { Put: { Item: { PK: crypto.randomUUID(), SK: "x" }, ConditionExpression: "attribute_not_exists(PK)" } },
  parse: ({ PK }) => String(PK),
});

describe("a write that met another at the same item, or a store short of breath", () => {
  test.each([
    ["a conflict", cancelled("TransactionConflict", "None")],
    ["a throttled item", cancelled("None", "ThrottlingError")],
    ["the same request still under way", new TransactionInProgressException(told)],
  ])("%s is tried again, and is no refusal", async (_, error) => {
    const count = answerFirst([error, error]);
    expect(await transact({ one: piece(), other: piece() })).toBeUndefined();
    expect(count.asked).toBe(3);
  });

  test("that never ends is told as busy, not as saved", async () => {
    const count = answerFirst(Array(50).fill(cancelled("TransactionConflict")));
    expect(await outcomeOf(transact({ one: piece() }))).toBe("store.busy");
    expect(count.asked).toBe(8);
  }, 15_000);
});

test.each(["ThrottlingException", "ProvisionedThroughputExceededException", "InternalServerError"])(
  "a read for which the store stays short of breath (%s) is told as busy, another fault as it is",
  async (name) => {
    const id = "3604-cikande.2026-11-23.0800.rahmawati-cikande";
    answerFirst([Object.assign(new Error(), { name }), Object.assign(new Error("lost"), { name: "Other" })]);
    expect(await outcomeOf(sessionOf(id))).toBe("store.busy");
    expect(await outcomeOf(sessionOf(id))).toBe("Other: lost");
  },
);

test("an item is taken away with another's coming, both or neither", async () => {
  const { write, parse } = piece();
  if (!("Put" in write)) throw new Error("a piece is put");
  const Key = { PK: String(write.Put.Item?.PK), SK: "x" };
  const leaves: Piece<string> = { write: { Delete: { Key } }, parse };
  const comes = piece();
  await transact({ one: { write, parse } });
  await transact({ comes });
  expect(await transact({ comes, leaves })).toEqual({ comes: expect.any(String) });
  expect(await itemAt(Key)).toEqual(Key);
  const count = answerFirst([cancelled("None", "TransactionConflict")]);
  expect(await transact({ comes: piece(), leaves })).toBeUndefined();
  expect(count.asked).toBe(2);
  expect(await itemAt(Key)).toBeUndefined();
});

test("a refusal names each item that refused, and no other", async () => {
  const [held, free] = [piece(), piece()];
  await transact({ held });
  expect(await transact({ free, held })).toEqual({ held: expect.any(String) });
});

test("a token that came with other pieces names nothing", async () => {
  answerFirst([new IdempotentParameterMismatchException(told)]);
  expect(await transact({ one: piece() }, "a-token")).toEqual({});
});

test("what the store does not know of is a bug", async () => {
  answerFirst([new TypeError("broken")]);
  expect(await outcomeOf(transact({ one: piece() }))).toBe("TypeError: broken");
});
