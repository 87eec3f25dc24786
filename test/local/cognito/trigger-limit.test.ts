import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { withLimit } from "../../../infra/local/cognito/run-trigger.ts";

/** A trigger that takes so long at each of its calls. */
const trigger = (...durations: number[]) => {
  const calls: unknown[] = [];
  const invoke = async (_: string, event: unknown): Promise<string> => {
    calls.push(event);
    const call = calls.length;
    await wait(durations[call - 1] ?? 0);
    return `answer ${call}`;
  };
  return { calls, invoke: withLimit(invoke, 50) };
};

test.each([
  ["in time", [0], 1],
  ["late once", [120, 0], 2],
  ["late twice", [120, 120, 0], 3],
])("a trigger that is %s is asked %j and its answer taken from call %i", async (_, durations, call) => {
  const { calls, invoke } = trigger(...durations);
  expect(await invoke("create-challenge", { userName: "siti" })).toBe(`answer ${call}`);
  expect(calls).toEqual(Array.from({ length: call }, () => ({ userName: "siti" })));
});

test("a trigger that is late three times fails", async () => {
  const { calls, invoke } = trigger(120, 120, 120);
  await expect(invoke("create-challenge", {})).rejects.toThrow("timed out");
  expect(calls.length).toBe(3);
});

test("a trigger that fails in time is not asked again", async () => {
  let calls = 0;
  const invoke = withLimit(async () => {
    calls += 1;
    throw new Error("no");
  }, 50);
  await expect(invoke("create-challenge", {})).rejects.toThrow("no");
  expect(calls).toBe(1);
});
