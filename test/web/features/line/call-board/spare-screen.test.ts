import { expect, test } from "vitest";
import { hour, minute } from "../../../../../shared/time/instant.ts";
import { isSwappedAt, shiftAt } from "../../../../../web/features/line/call-board/spare-screen.ts";

const midnight = Date.parse("2026-11-27T00:00:00Z");

test("the picture moves every five minutes, and lies in each place alike", () => {
  const places = Array.from({ length: 10 }, (_, step) => shiftAt(midnight + step * 5 * minute));
  expect(places.slice(0, 5).toSorted()).toEqual(["down", "left", "none", "right", "up"]);
  expect(places.slice(5)).toEqual(places.slice(0, 5));
  expect(shiftAt(midnight + 5 * minute - 1)).toBe(places[0]);
});

test("the columns change places each hour", () => {
  const hours = [0, 1, 2, 3].map((step) => isSwappedAt(midnight + step * hour));
  expect(hours).toEqual([hours[0], !hours[0], hours[0], !hours[0]]);
});
