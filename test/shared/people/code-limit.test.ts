import { expect, test } from "vitest";
import { nextCodeAt, recentCodes } from "../../../shared/people/code-limit.ts";
import { hour, minute } from "../../../shared/time/instant.ts";

const now = Date.parse("2026-11-23T02:00:00Z");
const ago = (minutes: number): number => now - minutes * minute;

test("a phone gets five codes within any hour", () => {
  expect(nextCodeAt([], now)).toBe(now);
  expect(nextCodeAt([ago(4), ago(3), ago(2), ago(1)], now)).toBe(now);
  expect(nextCodeAt([ago(59), ago(3), ago(2), ago(1), now], now)).toBe(ago(59) + hour);
});

test("the sixth goes when the first of the five is an hour old, and not a moment sooner", () => {
  const five = [ago(60), ago(30), ago(20), ago(10), ago(5)];
  expect(nextCodeAt(five, now - 1)).toBe(now);
  expect(nextCodeAt(five, now)).toBe(now);
  expect(recentCodes(five, now - 1)).toEqual(five);
  expect(recentCodes(five, now)).toEqual(five.slice(1));
});
