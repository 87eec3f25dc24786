import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Unreachable } from "../../../web/net/unreachable.ts";
import { createRoom } from "../../../web/video/create-room.ts";
import { faultsThrownBeside } from "../api/faults-thrown-beside.ts";
import { fakeRoom } from "./fake-room.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const key = { url: "wss://video", token: "key" };

const entering = () => {
  const fake = fakeRoom();
  const join = vi.fn(async () => key);
  const deps = { isFinal: () => false, isOver: async () => false, admitted: () => false };
  const wish = { microphone: true, camera: true };
  const consult = createRoot(() => createRoom({ ...deps, makeRoom: fake.makeRoom, join, wish }));
  return { ...fake, join, consult, thrown: faultsThrownBeside() };
};

test("a fault of ours is seen at each try, and whoever waits gets in once it is over", async () => {
  const { consult, join, thrown } = entering();
  const fault = new TypeError("of ours");
  join.mockRejectedValueOnce(fault).mockRejectedValueOnce(fault);
  void consult.enter();
  await vi.advanceTimersByTimeAsync(1_000);
  expect([thrown, consult.failures()]).toEqual([[fault, fault], { count: 2, error: fault }]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect([thrown.length, consult.view().connection]).toEqual([2, "connected"]);
});

test("a network that is gone, and a video server that is silent, are no faults of ours", async () => {
  const { consult, join, room, thrown } = entering();
  join.mockRejectedValueOnce(new Unreachable());
  room.connect.mockReturnValueOnce(new Promise(() => undefined));
  void consult.enter();
  await vi.advanceTimersByTimeAsync(22_000);
  expect([thrown, join.mock.calls.length, consult.failures().count]).toEqual([[], 2, 2]);
});
