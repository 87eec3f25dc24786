import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPresence } from "../../../../../web/features/consult/doctor-room/create-presence.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const following = () => {
  const [isThere, setThere] = createSignal(false);
  const presence = createRoot(() => createPresence(isThere));
  return { setThere, told: () => [presence.leftAt(), presence.news()] };
};

test("who has not come yet has not left", () => {
  expect(following().told()).toEqual([undefined, undefined]);
});

test("who was there and left is known by the moment, and their return is told for a while", async () => {
  const { setThere, told } = following();
  setThere(true);
  expect(told()).toEqual([undefined, undefined]);
  await vi.advanceTimersByTimeAsync(60_000);
  setThere(false);
  expect(told()).toEqual([60_000, "left"]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told()).toEqual([60_000, undefined]);
  setThere(true);
  expect(told()).toEqual([undefined, "back"]);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(told()).toEqual([undefined, undefined]);
});
