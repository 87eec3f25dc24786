import { createRoot } from "solid-js";
import { expect, test, vi } from "vitest";
import { createDevice } from "../../../web/video/create-device.ts";
import { deviceProblem } from "../../../web/video/device-problem.ts";

const named = (name: string): Error => Object.assign(new Error(name), { name });

const fakeStream = () => {
  const stop = vi.fn();
  return { stop, stream: { getTracks: () => [{ stop }] } as unknown as MediaStream };
};

test.each([
  ["NotAllowedError", "refused"],
  ["NotFoundError", "missing"],
  ["OverconstrainedError", "missing"],
  ["NotReadableError", "busy"],
  ["TypeError", "unsupported"],
])("%s means %s", (name, problem) => {
  expect(deviceProblem(named(name))).toBe(problem);
});

test("a device is asked for, shown, and given back when the screen goes", async () => {
  const { stream, stop } = fakeStream();
  await createRoot(async (dispose) => {
    const device = createDevice("camera", async () => stream);
    expect(device.state()).toEqual({ status: "idle" });
    const asked = device.ask();
    expect(device.state()).toEqual({ status: "asking" });
    await asked;
    expect(device.state()).toEqual({ status: "ready", stream });
    dispose();
  });
  expect(stop).toHaveBeenCalledOnce();
});

test("a refused device can be asked again or given up on", async () => {
  let refused = true;
  const { stream, stop } = fakeStream();
  await createRoot(async () => {
    const device = createDevice("microphone", async () => {
      if (refused) throw named("NotAllowedError");
      return stream;
    });
    await device.ask();
    expect(device.state()).toEqual({ status: "problem", problem: "refused" });
    refused = false;
    await device.ask();
    expect(device.state().status).toBe("ready");
    device.turnOff();
    expect([device.state(), stop.mock.calls.length]).toEqual([{ status: "off" }, 1]);
  });
});

test("an answer that comes after the screen has gone leaves no camera running", async () => {
  const { stream, stop } = fakeStream();
  let answer: (stream: MediaStream) => void = () => undefined;
  await createRoot(async (dispose) => {
    const asked = createDevice("camera", () => new Promise((resolve) => (answer = resolve))).ask();
    dispose();
    answer(stream);
    await asked;
  });
  expect(stop).toHaveBeenCalledOnce();
});

test("a question nobody answers opens the way around it after eight seconds; a late answer is still taken", async () => {
  vi.useFakeTimers();
  const { stream } = fakeStream();
  let answer: (stream: MediaStream) => void = () => undefined;
  const device = createRoot(() => createDevice("microphone", () => new Promise((resolve) => (answer = resolve))));
  const asked = device.ask();
  await vi.advanceTimersByTimeAsync(7_999);
  expect(device.state()).toEqual({ status: "asking" });
  await vi.advanceTimersByTimeAsync(1);
  expect(device.state()).toEqual({ status: "problem", problem: "unanswered" });
  answer(stream);
  await asked;
  expect(device.state()).toEqual({ status: "ready", stream });
  vi.useRealTimers();
});

test("who went on without the device is not surprised by a late answer", async () => {
  const { stream, stop } = fakeStream();
  let answer: (stream: MediaStream) => void = () => undefined;
  const device = createRoot(() => createDevice("microphone", () => new Promise((resolve) => (answer = resolve))));
  const asked = device.ask();
  device.turnOff();
  answer(stream);
  await asked;
  expect([device.state(), stop.mock.calls.length]).toEqual([{ status: "off" }, 1]);
});
