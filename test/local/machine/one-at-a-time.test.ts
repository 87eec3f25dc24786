import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { oneAtATime } from "../../../infra/local/machine/one-at-a-time.ts";

test("runs never overlap, and each call is followed by a run that saw its change", async () => {
  let value = 0;
  let atOnce = 0;
  const written: number[] = [];
  const save = oneAtATime(async () => {
    atOnce += 1;
    const seen = value;
    await wait(5);
    written.push(seen);
    expect(atOnce).toBe(1);
    atOnce -= 1;
  });
  const calls: Promise<void>[] = [];
  for (value = 1; value <= 3; value += 1) calls.push(save());
  value = 4;
  await wait(1);
  value = 5;
  calls.push(save(), save());
  await Promise.all(calls);
  expect(written).toEqual([4, 5]);
});

test("a run that fails tells its callers and keeps none of the next from running", async () => {
  let failing = true;
  const save = oneAtATime(async () => {
    if (failing) throw new Error("disk full");
  });
  await expect(save()).rejects.toThrow("disk full");
  failing = false;
  await expect(save()).resolves.toBeUndefined();
});
