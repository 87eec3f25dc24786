import { expect, test } from "vitest";
import { numbersBeyond } from "../../../shared/schedule/numbers-beyond.ts";
import {
  hasNumber,
  lastNumber,
  lastStart,
  mostPlaces,
  numbersOf,
  placeStart,
  placesBefore,
  placesIn,
  sessionEnd,
} from "../../../shared/schedule/session.ts";
import { lateGrace } from "../../../shared/schedule/session-line.ts";
import { slotAt, slotEnd, slotsOf } from "../../../shared/schedule/slot.ts";
import { hour, minute } from "../../../shared/time/instant.ts";

const session = {
  id: "3604-cikande.2026-11-23.0800.rahmawati-cikande",
  start: Date.parse("2026-11-23T08:00+07:00"),
  minutes: 15,
  count: 4,
};

test("a session has the numbers from 1 to its count, each place as the one before it ends", () => {
  expect(numbersOf(session)).toEqual([1, 2, 3, 4]);
  expect([0, 15, 30, 45].map((after) => session.start + after * minute)).toEqual(
    numbersOf(session).map((number) => placeStart(session, number)),
  );
  expect(slotsOf(session)).toEqual([1, 2, 3, 4].map((number) => slotAt(session, number)));
});

test("a number beyond the last is none of the session's", () => {
  expect([1, 4, 5].map((number) => hasNumber(session, number))).toEqual([true, true, false]);
});

test("a session ends as its last place does", () => {
  expect(sessionEnd(session)).toBe(session.start + hour);
  expect(slotEnd(slotAt(session, 4))).toBe(sessionEnd(session));
  expect(lastStart(session)).toBe(session.start + 45 * minute);
});

test.each([
  [-5, 0],
  [0, 0],
  [1, 1],
  [15, 1],
  [16, 2],
  [45, 3],
  [60, 4],
  [600, 4],
])("%i minutes after its start, %i of its places have begun before", (after, begun) => {
  expect(placesBefore(session, session.start + after * minute)).toBe(begun);
});

test("the desk may give as many numbers beyond as the line stays open for, and none of the next hundred", () => {
  expect(numbersBeyond(session)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  expect(slotEnd(slotAt(session, 16))).toBe(sessionEnd(session) + lateGrace);
  expect(numbersBeyond({ minutes: 120, count: 4 })).toEqual([5]);
  expect(numbersBeyond({ minutes: 5, count: 90 }).at(-1)).toBe(lastNumber);
  expect(numbersBeyond({ minutes: 5, count: mostPlaces })).toEqual([97, 98, 99]);
});

test("time has room for whole places, and a session for no more than so many", () => {
  expect(placesIn(59 * minute, 15)).toBe(3);
  expect(placesIn(hour, 15)).toBe(4);
  expect(placesIn(24 * hour, 5)).toBe(mostPlaces);
});
