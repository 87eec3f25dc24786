import { expect, test } from "vitest";
import { type Call, deathsOf } from "./mortal-client.ts";

/** A call, and how many were begun when it was made and when it was answered. */
const call = (
  isWrite: boolean,
  made: number,
  answered = made + 1,
  elsewhere: readonly [number, number] = [0, 0],
): Call => ({
  isWrite,
  made: { begun: made, elsewhere: elsewhere[0] },
  answered: { begun: answered, elsewhere: elsewhere[1] },
});

test("a process that only reads dies once: it leaves nothing behind wherever it dies", () => {
  expect(deathsOf([call(false, 0), call(false, 1)])).toEqual([{ call: 1, when: "before" }]);
});

test("it dies before anything is written, and after each write", () => {
  expect(deathsOf([call(false, 0), call(true, 1), call(false, 2), call(true, 3)])).toEqual([
    { call: 1, when: "before" },
    { call: 2, when: "after" },
    { call: 4, when: "after" },
  ]);
});

test("of writes that are made at once it dies with some of them made, and with all", () => {
  expect(deathsOf([call(true, 0, 3), call(true, 1, 3), call(true, 2, 3)])).toEqual([
    { call: 1, when: "before" },
    { call: 1, when: "after" },
    { call: 2, when: "before" },
    { call: 3, when: "before" },
  ]);
});

test("what was done elsewhere between two calls is something left behind", () => {
  expect(deathsOf([call(true, 0, 1, [0, 0]), call(false, 1, 2, [1, 1])])).toEqual([
    { call: 1, when: "before" },
    { call: 1, when: "after" },
    { call: 2, when: "before" },
  ]);
});
