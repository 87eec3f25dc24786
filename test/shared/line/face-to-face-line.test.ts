import { expect, test } from "vitest";
import { namelessLine } from "../../../shared/line/clinic-line.ts";
import { callsIn, delaysIn, missedIn, waitingIn } from "../../../shared/line/face-to-face-line.ts";
import type { LineState, Session } from "../../../shared/schedule/session.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning } from "../../functions/booking/cikande.ts";

const { id, start, clinicId, practitionerId } = morning();
const house = { kind: "puskesmas" } as const;

const lineOf = (...sessions: Partial<Session>[]) => ({
  sessions: sessions.map((changes) => namelessLine(morning({ comeTo: house, ...changes }))),
});

const called = (number: number, at: number) => ({ id: `${id}.${number}.${at}`, number, practitionerId, at });
const inside = { inside: true } as const;

test("who is inside was called, and who was seen; the latest call comes first", () => {
  const line: Record<number, LineState> = {
    1: { status: "completed", since: start + 9 * minute, calledAt: start },
    2: { status: "completed", since: start + 19 * minute, calledAt: start + 10 * minute },
    3: { status: "in-consultation", since: start + 20 * minute },
    4: { status: "waiting", since: start },
  };
  expect(callsIn(clinicId, lineOf({ line }))).toEqual([
    { ...called(3, start + 20 * minute), ...inside },
    called(2, start + 10 * minute),
    called(1, start),
  ]);
});

test("of two calls in one minute whoever is inside comes first, whatever their numbers", () => {
  for (const [done, inside] of [
    [1, 2],
    [2, 1],
  ] as const) {
    const line: Record<number, LineState> = {
      [done]: { status: "completed", since: start, calledAt: start },
      [inside]: { status: "in-consultation", since: start },
    };
    expect(callsIn(clinicId, lineOf({ line })).map(({ number }) => number)).toEqual([inside, done]);
  }
});

test("who is called from the doctor's second session of the day has another number than who was from the first", () => {
  const [first, second] = [id, id.replace("0800", "1300")];
  const withDoctor = (since: number): Record<number, LineState> => ({ 1: { status: "in-consultation", since } });
  const calls = callsIn(
    clinicId,
    lineOf({ line: withDoctor(start) }, { id: second, series: 1, line: withDoctor(start + minute) }),
  );
  expect(calls).toEqual([
    { id: `${second}.101.${start + minute}`, number: 101, practitionerId, at: start + minute, ...inside },
    { id: `${first}.1.${start}`, number: 1, practitionerId, at: start, ...inside },
  ]);
});

test("who was sent back is not called any more, and is called anew when they are", () => {
  const first = callsIn(clinicId, lineOf({ line: { 1: { status: "in-consultation", since: start } } }));
  const paused = callsIn(clinicId, lineOf({ line: { 1: { status: "paused", since: start + minute } } }));
  const again = callsIn(clinicId, lineOf({ line: { 1: { status: "in-consultation", since: start + 5 * minute } } }));
  expect([first, paused, again]).toEqual([
    [{ ...called(1, start), ...inside }],
    [],
    [{ ...called(1, start + 5 * minute), ...inside }],
  ]);
});

test("who was called and not seen is told of as such, the last of them first, until they are back; by video nobody is", () => {
  const line: Record<number, LineState> = {
    1: { status: "skipped", since: start },
    2: { status: "skipped", since: start + 5 * minute },
    3: { status: "in-consultation", since: start },
    4: { status: "waiting", since: start },
  };
  const missed = (number: number, at: number) => ({ ...called(number, at), id: `${id}.${number}.${at}.missed` });
  expect(missedIn(clinicId, lineOf({ line }))).toEqual([missed(2, start + 5 * minute), missed(1, start)]);
  expect(missedIn(clinicId, lineOf({ line, comeTo: undefined }))).toEqual([]);
});

test("two doctors who call at one moment have two calls", () => {
  const other = "3604-cikande.2026-11-23.0800.laras-wulandari";
  const line: Record<number, LineState> = { 1: { status: "in-consultation", since: start } };
  const calls = callsIn(clinicId, lineOf({ line }, { id: other, practitionerId: "laras-wulandari", line }));
  expect(calls.map((call) => call.practitionerId)).toEqual(["rahmawati-cikande", "laras-wulandari"]);
});

test("how many wait is told for each who practises, those sent back for a moment among them", () => {
  const line: Record<number, LineState> = {
    1: { status: "in-consultation", since: start },
    2: { status: "waiting", since: start },
    3: { status: "paused", since: start },
  };
  expect(waitingIn(clinicId, lineOf({ line }))).toEqual([{ practitionerId, people: 2 }]);
});

test.each<[string, Partial<Session>]>([
  ["by video", { comeTo: undefined }],
  ["at a place that belongs to the clinic", { comeTo: { kind: "pustu", name: "Pustu Julang" } }],
  ["at another clinic", { id: "3604-kibin.2026-11-23.0800.rahmawati-cikande" }],
])("who is met %s is neither called nor waits in the clinic's house", (_, changes) => {
  const line: Record<number, LineState> = {
    1: { status: "in-consultation", since: start },
    2: { status: "waiting", since: start },
  };
  const told = lineOf({ line, ...changes });
  expect([callsIn(clinicId, told), waitingIn(clinicId, told)]).toEqual([[], []]);
});

test("who comes to the clinic in hours that are held by video is called out, those in the video room are not", () => {
  const line: Record<number, LineState> = {
    1: { status: "completed", since: start + minute, calledAt: start },
    2: { status: "in-consultation", since: start + 2 * minute, mode: "in-person" },
    3: { status: "waiting", since: start },
    4: { status: "waiting", since: start, mode: "in-person" },
  };
  const told = lineOf({ line, comeTo: undefined });
  expect([callsIn(clinicId, told), waitingIn(clinicId, told)]).toEqual([
    [{ ...called(2, start + 2 * minute), ...inside }],
    [{ practitionerId, people: 1 }],
  ]);
});

test("who is late is told of a clinic's own house, from an hour before their time until they are to begin", () => {
  const delay = { minutes: 20, times: 1 };
  const told = (now: number, change: Partial<Session> = {}, at = clinicId) =>
    delaysIn(at, lineOf({ delay, ...change }), now);
  const late = [{ practitionerId, minutes: 20, begins: start + 20 * minute }];
  expect([start - 60 * minute, start, start + 20 * minute - 1].map((now) => told(now))).toEqual([late, late, late]);
  expect([start - 60 * minute - 1, start + 20 * minute].map((now) => told(now))).toEqual([[], []]);
  expect(told(start, { state: "closed" })).toEqual([]);
  expect(told(start, { comeTo: { kind: "pustu", name: "Pustu Kadikaran" } })).toEqual([]);
  expect(told(start, {}, "3604-kibin")).toEqual([]);
});

test("of a session by video it is told as long as somebody who came to the house waits for it", () => {
  const line = (status: "waiting" | "no-show", mode?: "in-person") => ({
    1: { status, since: start, ...(mode && { mode }) },
  });
  const told = (one: Session["line"]) =>
    delaysIn(clinicId, lineOf({ delay: { minutes: 20, times: 1 }, comeTo: undefined, line: one }), start);
  expect(told(line("waiting", "in-person"))).toEqual([{ practitionerId, minutes: 20, begins: start + 20 * minute }]);
  expect([told({}), told(line("waiting")), told(line("no-show", "in-person"))]).toEqual([[], [], []]);
});
