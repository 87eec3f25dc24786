import { expect, test } from "vitest";
import { timeLeft } from "../../../functions/trigger/deadline.ts";
import { sparingRooms } from "../../../functions/video/sparing-rooms.ts";
import { outcomeOf } from "../booking/use-cases.ts";
import { modelRooms } from "../consult/model-rooms.ts";

/** A video server whose every answer takes so long, and how it was asked. */
const serverThatTakes = (ms: number) => {
  const time = { now: 0 };
  const asked: string[] = [];
  let together = 0;
  const close = async (room: string): Promise<void> => {
    asked.push(room);
    together += 1;
    expect(together).toBe(1);
    expect(timeLeft()).toBeLessThanOrEqual(1250);
    await Promise.resolve();
    time.now += ms;
    together -= 1;
  };
  const rooms = sparingRooms({ ...modelRooms(), close }, () => time.now);
  const closeMany = (count: number) =>
    Promise.all(Array.from({ length: count }, (_, index) => outcomeOf(rooms.close(String(index)))));
  const done = (outcomes: string[]) => outcomes.filter((outcome) => outcome === "accepted").length;
  return { time, asked, closeMany, done };
};

test("a server that answers is asked everything, one question after the other", async () => {
  const { asked, closeMany, done } = serverThatTakes(25);
  expect(done(await closeMany(100))).toBe(100);
  expect(asked).toEqual(Array.from({ length: 100 }, (_, index) => String(index)));
});

test.each([
  [1000, 1],
  [425, 2],
  [65, 20],
])("a server that takes %d ms is asked %d times of five seconds; the rest is refused at once", async (ms, times) => {
  const { time, asked, closeMany, done } = serverThatTakes(ms);
  const outcomes = await closeMany(100);
  expect(done(outcomes)).toBe(times);
  expect(new Set(outcomes)).toEqual(new Set(["accepted", "video.unavailable"]));
  time.now = 4_999;
  expect(done(await closeMany(1))).toBe(0);
  time.now = 5_000;
  expect(done(await closeMany(1))).toBe(1);
  expect(asked).toHaveLength(times + 1);
});

test("a question that fails stops none after it", async () => {
  const whoIsIn = () => Promise.reject(new TypeError("x"));
  const rooms = sparingRooms({ ...modelRooms(), whoIsIn });
  const outcomes = [outcomeOf(rooms.whoIsIn("a-room")), outcomeOf(rooms.close("a-room"))];
  expect(await Promise.all(outcomes)).toEqual(["TypeError: x", "accepted"]);
});
