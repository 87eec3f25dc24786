import { expect, test } from "vitest";
import { bookedTurn, keepTurn, noteTurn } from "../../../../shared/booking/arrival/turn-time.ts";
import { beyondTurn, walkInTurn } from "../../../../shared/booking/arrival/walk-in-turn.ts";
import { minute } from "../../../../shared/time/instant.ts";

const nine = Date.parse("2026-11-23T02:00:00Z");
const place = { start: nine, minutes: 8, number: 16 };
const at = (minutes: number): number => nine + minutes * minute;
const minutesOf = (turn: number): number => (turn - nine) / minute;

test.each([
  ["an hour early", -60, 0],
  ["on the minute", 0, 0],
  ["ten minutes late, which is still in time", 10, 0],
  ["later than that: two places after they came", 10.5, 26.5],
  ["an hour late: two places after they came", 60, 76],
])("who has a time and comes %s", (_, arrived, turn) => {
  expect(minutesOf(bookedTurn(place, at(arrived)))).toBe(turn);
});

test.each([
  ["a place that begins soon: then", -20, undefined, 0],
  ["a place hours ahead: 45 minutes after they came", -120, undefined, -75],
  ["a place hours ahead, in a district that says 30 minutes", -120, 30, -90],
  ["a place that runs already: as they come, and not before", 5, undefined, 5],
  ["a place hours ahead, in a district that says less than 30 minutes: 30 all the same", -120, 0, -90],
])("who comes by themselves and gets %s", (_, arrived, within, turn) => {
  expect(minutesOf(walkInTurn(place, at(arrived), within))).toBe(turn);
});

test.each([
  ["two hours before it begins: as if they had come as it does", -240, 45 - 120],
  ["as it begins", -120, 45 - 120],
  ["after it has begun", -100, -55],
])("who comes by themselves %s is before nobody whose hour is the practice's first", (_, arrived, turn) => {
  expect(minutesOf(walkInTurn(place, at(arrived), undefined))).toBe(turn);
});

test("who comes hours early by themselves is not before who has booked the first half hour, whatever a district says", () => {
  const opens = nine - 15 * 8 * minute;
  expect(walkInTurn(place, opens - 120 * minute, 0)).toBe(opens + 30 * minute);
});

/** A practice of four hours, of whose 30 places all are taken, from nine on. */
const full = { start: nine, minutes: 8, count: 30 };
const beyond = (number: number, arrived: number): number =>
  minutesOf(beyondTurn({ ...slotIn(full, number), number }, full, at(arrived), undefined));
const slotIn = ({ start, minutes }: typeof full, number: number) => ({
  start: start + (number - 1) * minutes * minute,
  minutes,
});

test.each([
  ["the first beyond: once seven places have begun, of which one stays empty", 31, 0, 7 * 8],
  ["the second: once fourteen have", 32, 0, 14 * 8],
  ["the first, who comes late: as whoever comes by themselves", 31, 60, 60 + 45],
  ["the fifth: when their own number's time comes, after all places", 35, 0, 34 * 8],
  ["the first, whose own time comes sooner than 45 minutes after they came", 31, 220, 30 * 8],
  ["the first, after their own time: as they come", 31, 250, 250],
])("who gets %s", (_, number, arrived, turn) => {
  expect(beyond(number, arrived)).toBe(turn);
});

test("a turn is noted only where it is another than the place's own time, and kept as it is", () => {
  expect([noteTurn(place, nine), noteTurn(place, at(20))]).toEqual([{}, { turn: at(20) }]);
  expect([keepTurn({}), keepTurn({ turn: at(20) })]).toEqual([{}, { turn: at(20) }]);
  expect(noteTurn(place, nine)).not.toHaveProperty("turn");
});
