import type { Context } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { deadlineSignal, timeLeft } from "../../../functions/trigger/deadline.ts";
import { logFault } from "../../../functions/trigger/log-fault.ts";
import { trigger } from "../../../functions/trigger/trigger.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { loggedLines } from "./logged-lines.ts";

const contextWith = (remaining: number): Context =>
  ({ awsRequestId: "request-1", getRemainingTimeInMillis: () => remaining }) as Context;
const frames = expect.arrayContaining([expect.stringContaining("trigger.test.ts")]);
/** The line counts the fault by itself: in all, and by what called. */
const faultsByTrigger = {
  Namespace: "Jumpa",
  Dimensions: [[], ["trigger"]],
  Metrics: [{ Name: "Faults", Unit: "Count" }],
};
const never = new Promise<never>(() => {});

describe("the time of a call", () => {
  test("is the function's own, less what it takes to log and to answer", async () => {
    const ask = trigger({ name: "clock" }, async () => timeLeft());
    expect(await ask({}, contextWith(10_000))).toBe(9_500);
    expect(await ask({}, contextWith(100))).toBe(0);
  });

  test("is no longer than its caller waits", async () => {
    const ask = trigger({ name: "create-challenge", patience: 4_000 }, async () => timeLeft());
    expect(await ask({}, contextWith(10_000))).toBeGreaterThan(3_900);
    expect(await ask({}, contextWith(10_000))).toBeLessThanOrEqual(4_000);
    expect(await ask({}, contextWith(1_500))).toBe(1_000);
  });

  test("ends a request to a service that never answers, soon enough to say what became of it", async () => {
    const ask = trigger({ name: "create-challenge", patience: 300 }, async () => {
      const signal = deadlineSignal();
      await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
      return signal.reason.name;
    });
    expect(await ask({}, contextWith(9_000))).toBe("TimeoutError");
  });

  test("has no end in a script", () => {
    expect(timeLeft()).toBe(Number.POSITIVE_INFINITY);
    expect(deadlineSignal().aborted).toBe(false);
  });

  test("belongs to its own call, with another one beside it", async () => {
    const ask = trigger({ name: "http" }, async (wait: number) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return timeLeft();
    });
    expect(await Promise.all([ask(20, contextWith(3_000)), ask(1, contextWith(9_000))])).toEqual([2_500, 8_500]);
  });
});

describe("what flies", () => {
  test("is logged once, without its message, and leaves as a fault that says nothing", async () => {
    const lines = loggedLines();
    const failing = trigger({ name: "clock" }, async () => {
      throw new TypeError("Siti Aminah, +6281234567890");
    });
    const failure: unknown = await failing({}, contextWith(10_000)).catch((error: unknown) => error);
    expect(String(failure)).toBe("Failed: failed, see the log");
    expect((failure as Error).stack).toBe("");
    expect(lines).toEqual([
      {
        level: "error",
        requestId: "request-1",
        trigger: "clock",
        name: "TypeError",
        frames,
        Faults: 1,
        _aws: { Timestamp: expect.any(Number), CloudWatchMetrics: [faultsByTrigger] },
      },
    ]);
  });

  test("is answered as the caller's protocol wants it", async () => {
    const lines = loggedLines();
    const settings = {
      name: "livekit-webhook",
      routeKeyOf: () => "POST /hook",
      answerFault: () => ({ statusCode: 500 }),
    };
    const refusing = trigger(settings, async () => {
      throw new Refusal("video.unavailable");
    });
    expect(await refusing({}, contextWith(10_000))).toEqual({ statusCode: 500 });
    expect(lines).toMatchObject([{ Refusals: 1, code: "video.unavailable" }]);
  });

  test("is a deadline too, when the work does not end by itself", async () => {
    const lines = loggedLines();
    const answerFault = (error: unknown, event: string, requestId: string) => [String(error), event, requestId];
    const stuck = trigger({ name: "http", answerFault }, () => never);
    expect(await stuck("event", contextWith(520))).toEqual(["DeadlinePassed", "event", "request-1"]);
    expect(lines).toMatchObject([{ trigger: "http", name: "DeadlinePassed" }]);
  });

  test("is told with its call also where one item's fault is caught and the work goes on", async () => {
    const lines = loggedLines();
    await trigger({ name: "stream" }, async () => logFault("thrown text", { item: "3604-cikande" }))(
      {},
      contextWith(9_000),
    );
    expect(lines).toMatchObject([{ requestId: "request-1", trigger: "stream", item: "3604-cikande", name: "Error" }]);
  });
});
