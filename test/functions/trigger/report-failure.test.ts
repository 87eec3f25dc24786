import { expect, test } from "vitest";
import { refuseFor } from "../../../functions/trigger/log-fault.ts";
import { reportFailure } from "../../../functions/trigger/report-failure.ts";
import { inContext } from "../../../functions/trigger/request-context.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { loggedLines } from "./logged-lines.ts";

const call = { requestId: "request-1", trigger: "stream", timeLeft: () => 1000 };

test("a bug is logged as a fault; a refusal is none, and is counted by its code", async () => {
  const lines = loggedLines();
  await inContext(call, async () => {
    reportFailure(new TypeError("x"), { consumer: "close-room" });
    reportFailure(new Refusal("appointment.unknown"));
  });
  expect(lines).toMatchObject([
    { level: "error", trigger: "stream", consumer: "close-room", name: "TypeError", Faults: 1 },
    { Refusals: 1, code: "appointment.unknown" },
  ]);
  expect(lines[1]).not.toHaveProperty("Faults");
});

test("a refusal that stands for a fault is logged and counted as one where it is made, and never again", async () => {
  const lines = loggedLines();
  await inContext(call, async () => {
    reportFailure(refuseFor("video.unavailable", { fault: new RangeError("x"), service: "livekit" }));
    reportFailure(refuseFor("store.busy", { service: "store" }));
  });
  expect(lines).toMatchObject([
    { level: "error", name: "RangeError", service: "livekit", Faults: 1 },
    { Refusals: 1, code: "video.unavailable" },
    { level: "error", name: "Refusal", code: "store.busy", service: "store", Faults: 1 },
    { Refusals: 1, code: "store.busy" },
  ]);
});

test("of many things that failed each is reported for itself", () => {
  const lines = loggedLines();
  reportFailure(new AggregateError([new Refusal("store.busy"), new TypeError("x")]));
  expect(lines).toMatchObject([{ Refusals: 1 }, { name: "TypeError" }]);
});
