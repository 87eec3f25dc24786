import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hour, minute, second } from "../../../../../shared/time/instant.ts";
import { callPieces, lengthOf } from "../../../../../web/features/line/call-board/voice/call-pieces.ts";
import { makeCaller } from "../../../../../web/features/line/call-board/voice/make-caller.ts";

type One = { id: string; name: string; at: number; letter: string; number: number; again: boolean };

const opens = Date.parse("2026-11-27T01:00:00Z");

const callOf = (letter: string, number: number, at: number): One => ({
  id: `${letter}${number}.${at}`,
  name: `${letter}-${number}`,
  letter,
  number,
  at,
  again: false,
});

beforeEach(() => {
  vi.useFakeTimers({ now: opens });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A board's voice that takes as long as ours does, and notes what it said from when until when. */
const board = (heard = new Set<string>()) => {
  const said: { name: string; from: number; until: number }[] = [];
  const shown: (string | undefined)[] = [];
  let isAudible = true;
  const caller = makeCaller<One>({
    say: async (call) => {
      const from = Date.now();
      await new Promise((resolve) => setTimeout(resolve, lengthOf(callPieces(call)) * second));
      said.push({ name: call.name, from, until: Date.now() });
    },
    isAudible: () => isAudible,
    now: Date.now,
    heard,
    onSaying: (call) => void shown.push(call?.name),
  });
  const mute = (): void => {
    isAudible = false;
  };
  const unmute = (): void => {
    isAudible = true;
    caller.goOn();
  };
  return { ...caller, said, shown, mute, unmute, names: () => said.map(({ name }) => name) };
};

/** As chance has it, and the same each time. */
const seeded = (seed: number) => (): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return seed / 2 ** 31;
};

test("in ten hours of a hundred and twenty calls none is lost, none is said twice, and no two at a time", async () => {
  const chance = seeded(7);
  const calls = Array.from({ length: 120 }, (_, index) =>
    callOf("ABC".charAt(index % 3), 1 + Math.floor(index / 3), opens + Math.floor(chance() * 10 * hour)),
  );
  // Three doctors who call in one second, and again ten minutes later.
  for (const [index, one] of calls.slice(0, 6).entries())
    Object.assign(one, callOf(one.letter, one.number, opens + hour + Math.floor(index / 3) * 10 * minute));
  const { hear, said, names } = board();
  for (let passed = 0; passed < 10 * hour + minute; passed += 2 * second) {
    hear(calls.filter(({ at }) => at <= Date.now()));
    await vi.advanceTimersByTimeAsync(2 * second);
  }
  expect(names().toSorted()).toEqual(calls.map(({ name }) => name).toSorted());
  expect(said.slice(1).filter(({ from }, index) => from < (said[index]?.until ?? 0))).toEqual([]);
});

test("two calls at one moment are said one after the other, and each is shown while it is said", async () => {
  const { hear, names, shown } = board();
  hear([callOf("A", 12, opens), callOf("B", 12, opens)]);
  await vi.advanceTimersByTimeAsync(30 * second);
  expect([names(), shown]).toEqual([
    ["A-12", "B-12"],
    ["A-12", undefined, "B-12", undefined],
  ]);
});

test("a call of more than a minute ago is not said: whoever it is for has come, or somebody fetched them", async () => {
  const { hear, names } = board();
  hear([callOf("A", 1, opens - minute), callOf("A", 2, opens - minute + 1)]);
  await vi.advanceTimersByTimeAsync(30 * second);
  expect(names()).toEqual(["A-2"]);
});

test("a number that is called again while it waits, or is being said, is said once", async () => {
  const { hear, names } = board();
  hear([callOf("A", 1, opens), callOf("B", 2, opens)]);
  hear([callOf("A", 1, opens + second), callOf("B", 2, opens + second), callOf("B", 2, opens + 2 * second)]);
  await vi.advanceTimersByTimeAsync(minute);
  expect(names()).toEqual(["A-1", "B-2"]);
});

test("a number that is called again later is said again", async () => {
  const { hear, names } = board();
  hear([callOf("A", 1, opens)]);
  await vi.advanceTimersByTimeAsync(5 * minute);
  hear([callOf("A", 1, opens), callOf("A", 1, opens + 5 * minute)]);
  await vi.advanceTimersByTimeAsync(minute);
  expect(names()).toEqual(["A-1", "A-1"]);
});

test("while nothing is heard calls wait, and are said when it is, as long as they are news", async () => {
  const { hear, names, mute, unmute } = board();
  mute();
  hear([callOf("A", 1, opens)]);
  await vi.advanceTimersByTimeAsync(50 * second);
  hear([callOf("A", 2, opens + 50 * second)]);
  await vi.advanceTimersByTimeAsync(20 * second);
  expect(names()).toEqual([]);
  unmute();
  await vi.advanceTimersByTimeAsync(30 * second);
  expect(names()).toEqual(["A-2"]);
});

test("what was said before a reload is not said after it, and what was not yet said is", async () => {
  const heard = new Set<string>();
  const before = board(heard);
  before.hear([callOf("A", 1, opens), callOf("B", 1, opens)]);
  await vi.advanceTimersByTimeAsync(2 * second);
  const after = board(heard);
  after.hear([callOf("A", 1, opens), callOf("B", 1, opens)]);
  await vi.advanceTimersByTimeAsync(9 * second);
  expect(after.names()).toEqual(["B-1"]);
});

test("a call that can't be said holds up none after it", async () => {
  const failed = vi.fn();
  const said: string[] = [];
  const { hear } = makeCaller<One>({
    say: async ({ name }) => {
      if (name === "A-1") throw new Error("no sound");
      said.push(name);
    },
    isAudible: () => true,
    now: Date.now,
    heard: new Set(),
    onSaying: failed,
  });
  hear([callOf("A", 1, opens), callOf("A", 2, opens)]);
  await vi.advanceTimersByTimeAsync(second);
  expect(said).toEqual(["A-2"]);
});
