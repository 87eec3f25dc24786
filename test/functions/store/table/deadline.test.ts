import { createServer, type Server } from "node:net";
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import { client } from "../../../../functions/store/table/client.ts";
import { itemsAt } from "../../../../functions/store/table/items.ts";
import { transact } from "../../../../functions/store/table/transact.ts";
import { inContext } from "../../../../functions/trigger/request-context.ts";
import { outcomeOf } from "../../booking/use-cases.ts";

/** A store that takes every connection and says nothing. */
let silent: Server;
let connections = 0;

beforeAll(async () => {
  silent = createServer(() => {
    connections += 1;
  });
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const address = silent.address();
  const port = typeof address === "object" ? address?.port : undefined;
  vi.stubEnv("AWS_ENDPOINT_URL_DYNAMODB", `http://127.0.0.1:${port}`);
  vi.stubEnv("AWS_REGION", "ap-southeast-3");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
  vi.stubEnv("TABLE_NAME", "silent");
});
beforeEach(() => {
  connections = 0;
});
afterAll(() => {
  vi.unstubAllEnvs();
  client().destroy();
  silent.close();
});

const id = "3604-cikande.2026-11-23.0800.rahmawati-cikande";
const put = { write: { Put: { Item: { PK: "x", SK: "x" } } }, parse: () => true };

/** A call that may still work for `ms`. */
const call = async <T>(ms: number, work: () => Promise<T>): Promise<T> => {
  const end = performance.now() + ms;
  const timeLeft = () => Math.max(0, end - performance.now());
  return inContext({ requestId: "r", trigger: "test", timeLeft }, work);
};

describe("a store that does not answer", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["a read", () => sessionOf(id)],
    ["a batch", () => itemsAt([{ PK: "x", SK: "x" }])],
    ["a write", () => transact({ put })],
  ])("holds %s no longer than its call", async (_, work) => {
    const begun = performance.now();
    expect(await outcomeOf(call(500, work))).toBe("DeadlinePassed");
    const took = performance.now() - begun;
    expect(took).toBeGreaterThan(200);
    expect(took).toBeLessThan(800);
    expect(connections).toBeLessThanOrEqual(2);
  });

  test("is given up after three seconds a try where the call has time", async () => {
    const begun = performance.now();
    expect(await outcomeOf(call(60_000, () => sessionOf(id)))).toBe("store.busy");
    expect(performance.now() - begun).toBeLessThan(8000);
  }, 12_000);
});

describe("a store that stays busy", () => {
  const answer = (instead: () => Promise<never>): { asked: number } => {
    const count = { asked: 0 };
    client().middlewareStack.add(
      () => async () => {
        count.asked += 1;
        return instead();
      },
      { name: "answer-instead", step: "initialize", override: true },
    );
    return count;
  };
  beforeEach(() => () => {
    client().middlewareStack.remove("answer-instead");
  });

  test("is not asked again when the call has no time for it", async () => {
    const conflict = new TransactionCanceledException({
      $metadata: {},
      message: "",
      CancellationReasons: [{ Code: "TransactionConflict" }],
    });
    const count = answer(() => Promise.reject(conflict));
    expect(await outcomeOf(call(20, () => transact({ put })))).toBe("store.busy");
    expect(count.asked).toBe(1);
  });

  test("leaves a batch out eight times, and then it is told", async () => {
    const Keys = [{ PK: "x", SK: "x" }];
    const count = answer(async () => ({ output: { $metadata: {}, UnprocessedKeys: { silent: { Keys } } } }) as never);
    expect(await outcomeOf(itemsAt(Keys))).toBe("store.busy");
    expect(count.asked).toBe(8);
  }, 10_000);
});
