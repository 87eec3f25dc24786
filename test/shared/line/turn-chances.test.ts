import { expect, test } from "vitest";
import { meanOf, type Predecessor, quantileOf, turnChances } from "../../../shared/line/turn-chances.ts";
import { minute } from "../../../shared/time/instant.ts";

const now = Date.parse("2026-11-23T01:00:00Z");
const at = (minutes: number): number => now + minutes * minute;
const one = (from: number, chance = 1, length = 10): Predecessor => ({
  from: at(from),
  chance,
  length: length * minute,
});

/** On average, and in a tenth and nine tenths of all cases, in minutes to a quarter. */
const told = (first: readonly Predecessor[], opens = 0): number[] => {
  const chances = turnChances(first, at(opens), now);
  const all = [meanOf(chances), quantileOf(chances, 0.1), quantileOf(chances, 0.9)];
  return all.map((time) => Math.round((4 * time) / minute) / 4);
};

test("with nobody before them somebody is taken at once, and not before they can be", () => {
  expect(told([])).toEqual([0, -0.5, 0.5]);
  expect(told([], 8)).toEqual([8, 7.5, 8.5]);
});

test("each who goes first takes their time on average, some less than half of it, a few twice as much", () => {
  expect(told([one(0)])).toEqual([10, 3.75, 20]);
  expect(told([one(0), one(0), one(0)])[0]).toBe(30);
});

test("who comes with a chance takes that part of their time on average", () => {
  expect(told([one(0, 0.5)])[0]).toBe(5);
});

test("whoever comes once the doctor is free is not waited for, and whoever comes while another is inside goes first", () => {
  expect(told([one(0), one(21)])[0]).toBe(10);
  expect(told([one(0), one(4)])[0]).toBe(20);
});

test("where it is open whether they come in time, both is told: at once, or after all of them", () => {
  // In four cases of ten the first is done in four minutes, before the second comes.
  const chances = turnChances([one(0), one(5)], now, now);
  expect(chances.slice(0, 6).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(0.4, 9);
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  expect(told([one(0), one(5)])[0]).toBeCloseTo(0.4 * 4 + 0.36 * 20 + 0.24 * 30, 9);
});

test("who can be taken only later is behind all who come until then, and the doctor is idle where they come late", () => {
  expect(told([one(0), one(30)], 60)).toEqual([60, 59.5, 60.5]);
  expect(told([one(50), one(30)], 55)[0]).toBeGreaterThan(60);
});
