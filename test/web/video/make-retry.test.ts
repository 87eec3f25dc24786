import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeRetry, retryDelay } from "../../../web/video/make-retry.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const failing = (times: number) => {
  const failures: number[] = [];
  let attempts = 0;
  const retry = makeRetry({
    attempt: async () => {
      attempts += 1;
      if (attempts <= times) throw new Error("no line");
    },
    isFinal: (error) => error instanceof RangeError,
    onFailure: (count) => failures.push(count),
  });
  return { retry, failures, attempts: () => attempts };
};

test("the pauses grow to ten seconds and no further", () => {
  expect([1, 2, 3, 4, 5, 50].map(retryDelay)).toEqual([1000, 2000, 4000, 8000, 10_000, 10_000]);
});

test("it tries until it succeeds, counting the failures in a row", async () => {
  const { retry, failures, attempts } = failing(3);
  const done = retry.run();
  await vi.advanceTimersByTimeAsync(6_999);
  expect(attempts()).toBe(3);
  await vi.advanceTimersByTimeAsync(1);
  await done;
  expect([attempts(), failures]).toEqual([4, [1, 2, 3]]);
});

test("a returning network hurries the next attempt", async () => {
  const { retry, attempts } = failing(4);
  void retry.run();
  await vi.advanceTimersByTimeAsync(7_000);
  expect(attempts()).toBe(4);
  retry.hurry();
  await vi.advanceTimersByTimeAsync(0);
  expect(attempts()).toBe(5);
});

test("stopped, it never tries again", async () => {
  const { retry, attempts } = failing(9);
  const done = retry.run();
  await vi.advanceTimersByTimeAsync(0);
  retry.stop();
  await done;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(attempts()).toBe(1);
});

test("a final refusal ends all trying at once", async () => {
  const retry = makeRetry({
    attempt: async () => {
      throw new RangeError("over");
    },
    isFinal: (error) => error instanceof RangeError,
    onFailure: () => expect.unreachable(),
  });
  await expect(retry.run()).rejects.toThrow("over");
});
