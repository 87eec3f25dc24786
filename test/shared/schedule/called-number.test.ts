import { expect, test } from "vitest";
import { calledNumber, placeCalled } from "../../../shared/schedule/called-number.ts";
import { lastSeries, mostPlaces } from "../../../shared/schedule/session.ts";

test.each([
  [{ number: 7 }, 7],
  [{ number: 7, series: 1 }, 107],
  [{ number: 96, series: 8 }, 896],
])("place %o is called %i", (place, called) => {
  expect(calledNumber(place)).toBe(called);
  expect(placeCalled(called)).toEqual(place);
});

test("no two places of nine sessions are called by one number, and each is the place that it is called by", () => {
  const places = Array.from({ length: lastSeries + 1 }, (_, series) =>
    Array.from({ length: mostPlaces }, (_, index) => ({ number: index + 1, ...(series > 0 && { series }) })),
  ).flat();
  const called = places.map(calledNumber);
  expect(new Set(called).size).toBe(places.length);
  expect(called.map(placeCalled)).toEqual(places);
});
