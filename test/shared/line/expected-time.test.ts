import { describe, expect, test } from "vitest";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import { expectedTime } from "../../../shared/line/expected-time.ts";
import { lineOf } from "../../../shared/line/line-of.ts";
import { toldTime } from "../../../shared/line/told-time.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning } from "../../functions/booking/cikande.ts";
import { placeIn } from "./place-in.ts";

const opens = morning().start;
const at = (minutes: number): number => opens + minutes * minute;
const minutesOf = (time: number): number => (time - opens) / minute;

/** When somebody behind all of a line is expected, in minutes from when the session opens. */
const expectedBehind = (change: Partial<Session>, now: number, begun = true) => {
  const first: Session["line"] = begun ? { 24: seen } : {};
  const session = namelessLine(morning({ ...change, line: { ...first, ...change.line } }));
  const before = lineOf([session], at(now));
  const awaited = { session, others: [], turn: at(-60), before };
  const { at: middle, from, until } = expectedTime(awaited, at(now));
  return [middle, from, until].map(minutesOf);
};

const waiting = { status: "waiting", since: opens } as const;
const seen = { status: "completed", since: at(0) } as const;
const claims = { 1: "k4m7q2x9ta-K7M4QX", 2: "p3n8r5t2wb-A3C4D6" };

test("who is here takes the pace each, and who is inside what is left of it", () => {
  expect(expectedBehind({ line: { 3: waiting, 4: waiting } }, 20)[0]).toBe(40);
  expect(expectedBehind({ line: { 3: { status: "in-consultation", since: at(16) }, 4: waiting } }, 20)[0]).toBe(36);
});

test("a visit that runs over its pace is expected to take a third of it still", () => {
  expect(expectedBehind({ line: { 3: { status: "in-consultation", since: at(0) } } }, 30)[0]).toBe(33.5);
});

test("who is still to come counts with the chance that they come, and less once their time has gone by", () => {
  const line = { 3: waiting, 4: waiting, 5: waiting };
  expect(expectedBehind({ claims, line }, -10)[0]).toBeCloseTo(-10 + 30 + 2 * 0.86 * 10, 3);
  // The first is overdue, the second due at 10, before these three are seen.
  expect(expectedBehind({ claims, line }, 5)[0]).toBeCloseTo(5 + 30 + 0.4 * 10 + 0.86 * 10, 3);
});

test("who is due only after that time is not waited for", () => {
  expect(expectedBehind({ claims: { 20: "k4m7q2x9ta-K7M4QX" }, line: { 3: waiting } }, 5)[0]).toBe(15);
});

test("before the doctor has begun the line begins as practices usually do, and is less certain", () => {
  const [middle, from, until] = expectedBehind({ line: { 3: waiting } }, -20, false);
  expect(middle).toBe(18);
  const begun = expectedBehind({ line: { 3: waiting } }, 8);
  expect(begun[0]).toBe(middle);
  expect((until ?? 0) - (from ?? 0)).toBeGreaterThan((begun[2] ?? 0) - (begun[1] ?? 0));
});

test("before the doctor has begun nothing is expected sooner than the session starts", () => {
  expect(expectedBehind({}, -60, false)[1]).toBe(0);
  expect(expectedBehind({}, -60)[1]).toBe(-60);
});

/** Nobody has a place but those whose numbers are given; the last of them has come, and asks. */
const expectedBy = (numbers: readonly number[], now: number, line: Session["line"] = {}) => {
  const claims = Object.fromEntries(numbers.map((number) => [number, "k4m7q2x9ta-K7M4QX"]));
  const own = Math.max(...numbers);
  const here: Session["line"] = { 1: { status: "in-consultation", since: at(0) }, [own]: waiting, ...line };
  const { expectedAt, range } = placeIn(morning({ claims, line: here }), own, at(now));
  return { at: minutesOf(expectedAt), from: minutesOf(range?.from ?? 0), until: minutesOf(range?.until ?? 0) };
};
const all = Array.from({ length: 24 }, (_, index) => index + 1);

test("who comes hours early may be called as soon as nobody else is there, or only at their own time: both are told", () => {
  const told = expectedBy(all, 8);
  expect(told.from).toBeLessThan(25);
  expect(told.until).toBeGreaterThan(220);
  expect(told.until).toBeLessThan(260);
  // An hour before their time it is no other.
  const later = expectedBy(all, 170, Object.fromEntries(all.slice(0, 17).map((number) => [number, seen])));
  expect(later.until).toBeGreaterThan(220);
});

test("the late end reckons with all who may come by themselves to free places before one's turn, the early one with nobody", () => {
  const [alone, booked] = [expectedBy([1, 24], 8), expectedBy(all, 8)];
  expect(alone.from).toBe(8);
  expect(alone.until).toBeGreaterThan(booked.until);
  // Once all have come who come by themselves, nobody does any more.
  expect(expectedBy([1, 24], 160).until).toBeLessThan(190);
});

test("the more are before somebody, the wider is what they are told; never is it over before now", () => {
  const widths = [1, 4, 9].map((people) => {
    const line = Object.fromEntries(Array.from({ length: people }, (_, index) => [index + 1, waiting]));
    const [, from = 0, until = 0] = expectedBehind({ line }, 20);
    expect(from).toBeGreaterThanOrEqual(20);
    return until - from;
  });
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
});

const told = (from: number, middle: number, until: number, here = 5) =>
  toldTime({ at: at(middle), from: at(from), until: at(until) }, here, at(0));

test.each([
  ["far: by the clock, rounded outward to five minutes", told(41, 60, 83), { from: at(40), until: at(85) }],
  ["near: in minutes, rounded outward", told(21, 30, 44), { from: 20, until: 45 }],
  ["at the edge of the clock: in minutes", told(30, 45, 60), { from: 30, until: 60 }],
  ["in less than ten minutes: soon", told(0, 9.9, 20), { kind: "soon" }],
  ["behind one who is long inside: soon", told(2, 14, 30, 1), { kind: "soon" }],
  ["behind one who has much before them: in minutes", told(2, 25, 48, 1), { from: 0, until: 50 }],
  ["told before, from what is over by now: in minutes from now", told(-9, 20, 31), { from: 0, until: 35 }],
  ["told before, and far: by the clock from now", told(-9, 60, 83), { from: at(0), until: at(85) }],
])("a turn that is %s", (_, words, expected) => {
  expect(words).toMatchObject(expected);
});

describe("whose doctor calls in an hour before the hours that are planned", () => {
  /** Somebody of 11.20 is here at 07.16; the first was called in at 07.00, and so many more are here who came by themselves. */
  const toldWith = (people: number, booked: readonly number[] = []) => {
    const comers = Array.from({ length: people }, (_, index) => index + 2);
    const line: Session["line"] = {
      1: { status: "completed", since: at(-50), calledAt: at(-60) },
      ...Object.fromEntries(comers.map((number) => [number, { status: "waiting", since: at(-45) }])),
      21: { status: "waiting", since: at(-44) },
    };
    const claims = Object.fromEntries([...booked, ...Object.keys(line)].map((number) => [number, "k4m7q2x9ta-K7M4QX"]));
    const { range = { from: 0, until: 0 } } = placeIn(morning({ claims, line }), 21, at(-44));
    return { from: minutesOf(range.from), until: minutesOf(range.until) };
  };

  test("reckons with whoever comes by themselves from then on: the late end is no sooner than their own time", () => {
    expect(toldWith(3).until).toBeGreaterThan(200);
    expect(toldWith(3).from).toBeLessThan(-10);
    expect(toldWith(6).until).toBeGreaterThan(200);
  });

  test("is told no other late end for three who come at once, as it had them in", () => {
    expect(Math.abs(toldWith(6).until - toldWith(3).until)).toBeLessThan(20);
  });

  test("whose places are all booked is told of nobody else", () => {
    const all = Array.from({ length: 23 }, (_, index) => index + 1);
    expect(toldWith(3, all).until).toBeLessThan(240);
  });
});

test("a session that is said to be late begins then, and not as late as practices usually are besides", () => {
  const delayed = (minutes: number, now: number) =>
    expectedBehind({ line: { 3: waiting }, delay: { minutes, times: 1 } }, now, false);
  expect(delayed(20, -20)[0]).toBe(30);
  expect(delayed(5, -20)[0]).toBe(15);
  expect(delayed(20, -60)[1]).toBeGreaterThanOrEqual(20);
  // The doctor is later still, or was called in by then: it is as ever.
  expect(delayed(20, 30)[0]).toBe(40);
  expect(expectedBehind({ line: { 3: waiting }, delay: { minutes: 20, times: 1 } }, 8)).toEqual(
    expectedBehind({ line: { 3: waiting } }, 8),
  );
});
