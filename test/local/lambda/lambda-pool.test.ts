import { expect, test, vi } from "vitest";
import { createLambdaPool } from "../../../infra/local/lambda/lambda-pool.ts";
import { LambdaFailure, type LambdaWorker } from "../../../infra/local/lambda/lambda-worker.ts";

type Made = { number: number; closed: boolean; most: number; now: number };

const makePool = (limit: number, run: (event: unknown) => Promise<unknown>) => {
  const made: Made[] = [];
  const start = (): LambdaWorker => {
    const worker: Made = { number: made.length, closed: false, most: 0, now: 0 };
    made.push(worker);
    return {
      run: async (event) => {
        worker.now += 1;
        worker.most = Math.max(worker.most, worker.now);
        try {
          return await run(event);
        } finally {
          worker.now -= 1;
        }
      },
      close: async () => {
        worker.closed = true;
      },
    };
  };
  return { made, pool: createLambdaPool(start, limit) };
};

const soon = (event: unknown) => new Promise((done) => setTimeout(() => done(event), 2));

test("many events at once are all answered, by few workers that each take one at a time", async () => {
  const { made, pool } = makePool(3, soon);
  const events = Array.from({ length: 50 }, (_, i) => i);
  expect(await Promise.all(events.map(pool.run))).toEqual(events);
  expect(made.map(({ most }) => most)).toEqual([1, 1, 1]);
});

test("a warm worker is used again", async () => {
  const { made, pool } = makePool(3, soon);
  await pool.run(1);
  await pool.run(2);
  expect(made).toHaveLength(1);
});

test.each([
  ["a crash takes a fresh worker", true, 2],
  ["a mere failure keeps the warm one", false, 1],
])("%s", async (_, fatal, workers) => {
  let calls = 0;
  const { made, pool } = makePool(1, async (event) => {
    calls += 1;
    if (calls === 1) throw new LambdaFailure("oops", fatal);
    return event;
  });
  const [first, second] = await Promise.allSettled([pool.run("a"), pool.run("b")]);
  expect(first?.status).toBe("rejected");
  expect(second).toEqual({ status: "fulfilled", value: "b" });
  expect(made).toHaveLength(workers);
});

test("after a renewal nobody meets an old worker again", async () => {
  const { made, pool } = makePool(2, soon);
  const running = pool.run("old");
  pool.renew();
  await running;
  await pool.run("new");
  expect(made.map(({ closed }) => closed)).toEqual([true, false]);
});

test("after a rush all but one worker are let go", async () => {
  vi.useFakeTimers();
  const { made, pool } = makePool(4, soon);
  const rush = Promise.all([1, 2, 3, 4].map(pool.run));
  await vi.advanceTimersByTimeAsync(5);
  await rush;
  expect(made.map(({ closed }) => closed)).toEqual([false, false, false, false]);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(made.filter(({ closed }) => closed)).toHaveLength(3);
  vi.useRealTimers();
});
