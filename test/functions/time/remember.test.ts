import { afterEach, expect, test, vi } from "vitest";
import { remember } from "../../../functions/time/remember.ts";

const lifetime = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

/** Answers with how often it was asked. */
const counting = () => {
  const asked: string[] = [];
  const known = remember(async (key) => asked.push(key), lifetime);
  return { asked, known };
};

test("an answer is asked for once as long as it lasts, and again after it", async () => {
  vi.useFakeTimers({ now: 1_000 });
  const { known } = counting();
  expect([await known("3604"), await known("3604")]).toEqual([1, 1]);
  vi.setSystemTime(1_000 + lifetime);
  expect(await known("3604")).toBe(2);
});

test("who asks for more than are remembered has the oldest forgotten, and only that", async () => {
  vi.useFakeTimers({ now: 1_000 });
  const { asked, known } = counting();
  for (let key = 0; key <= 500; key++) await known(`${key}`);
  expect(asked).toHaveLength(501);
  await known("1");
  expect(asked).toHaveLength(501);
  await known("0");
  expect(asked).toHaveLength(502);
});

test("a failure is asked again, and takes no later answer with it", async () => {
  let fails = true;
  const known = remember(async () => {
    if (fails) throw new Error("throttled");
    return "Serang";
  }, lifetime);
  await expect(known("3604")).rejects.toThrow("throttled");
  fails = false;
  expect(await known("3604")).toBe("Serang");
});
