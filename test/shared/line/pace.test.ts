import { expect, test } from "vitest";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import { callLengths, paceOf } from "../../../shared/line/pace.ts";
import type { LineState } from "../../../shared/schedule/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import { afternoon, morning } from "../../functions/booking/cikande.ts";

const opens = morning().start;
const at = (minutes: number): number => opens + minutes * minute;
const seen = (from: number, until: number): LineState => ({
  status: "completed",
  since: at(until),
  calledAt: at(from),
});
const lengthsOf = (...line: LineState[]): number[] =>
  callLengths([
    namelessLine(morning({ line: Object.fromEntries(line.map((state, index) => [index + 1, state])) })),
  ]).map((length) => length / minute);

test("a visit takes until the next is called in, and by itself where nobody was waited for", () => {
  expect(lengthsOf(seen(0, 6), seen(7, 15), seen(60, 66))).toEqual([7, 8, 6]);
  expect(lengthsOf(seen(0, 6), { status: "in-consultation", since: at(8) })).toEqual([8]);
});

test("neither a late begin nor an hour in which nobody came, nor who was closed at once, tells how long one takes", () => {
  expect(lengthsOf(seen(90, 96), seen(97, 103))).toEqual([7, 6]);
  expect(lengthsOf(seen(0, 10), seen(80, 90))).toEqual([10, 10]);
  expect(lengthsOf({ status: "completed", since: at(30) }, { status: "no-show", since: at(40) })).toEqual([]);
});

test("lengths are those of the doctor's whole day, the last of them last", () => {
  const later = afternoon({ line: { 1: seen(300, 305) } });
  expect(callLengths([later, morning({ line: { 9: seen(0, 6) } })].map(namelessLine))).toEqual([
    6 * minute,
    5 * minute,
  ]);
});

test.each([
  ["nobody was seen: as planned", 10, [], 10],
  ["two were: drawn to the plan", 10, [6, 6], 9],
  ["one took for ever: no longer than two and a half", 10, [300], 85 / 7],
  ["places are shorter than any visit: six minutes", 5, [], 6],
])("the pace where %s", (_, minutes, lengths, expected) => {
  const pace = paceOf(
    { minutes },
    lengths.map((length) => length * minute),
  );
  expect(pace / minute).toBeCloseTo(expected, 9);
});

test("only the last twenty count", () => {
  const lengths = [...Array<number>(30).fill(20), ...Array<number>(20).fill(8)].map((length) => length * minute);
  expect(paceOf({ minutes: 10 }, lengths) / minute).toBeCloseTo((6 * 10 + 20 * 8) / 26, 9);
});
