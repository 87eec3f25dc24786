import { expect, test } from "vitest";
import {
  bringsIntoLine,
  isDisplaced,
  isVisitDisplaced,
  type PlannedFor,
  turnsPlaces,
} from "../../../shared/schedule/displaced.ts";
import type { LineState } from "../../../shared/schedule/session.ts";
import { morning } from "../../functions/booking/cikande.ts";

test("a session has time for the places it counts while it is open, and for none once it is closed", () => {
  expect([1, 12, 13].map((number) => isDisplaced({ state: "open", count: 12 }, number))).toEqual([false, false, true]);
  expect([1, 12, 13].map((number) => isDisplaced({ state: "closed", count: 12 }, number))).toEqual([true, true, true]);
});

test("nor has it time for who wants what it has no more: the visit at hand says so, and what was noted of its place", () => {
  const plan: PlannedFor = { state: "open", count: 12, services: ["umum", "kia"] };
  const visit = (number: number, service: string) => ({ slot: { number }, service });
  expect([visit(12, "umum"), visit(12, "gizi"), visit(13, "umum")].map((one) => isVisitDisplaced(plan, one))).toEqual([
    false,
    true,
    true,
  ]);
  expect(isVisitDisplaced({ ...plan, state: "closed" }, visit(12, "umum"))).toBe(true);
  expect([2, 3].map((number) => isDisplaced({ ...plan, stranded: [3] }, number))).toEqual([false, true]);
});

test("whoever got a number beyond its places has the session's time, until it is closed", () => {
  const session = { count: 12, services: ["umum"], beyond: [13] };
  const visit = (number: number) => ({ slot: { number }, service: "umum" });
  const [open, closed] = [
    { ...session, state: "open" as const },
    { ...session, state: "closed" as const },
  ];
  expect([13, 14].map((number) => isDisplaced(open, number))).toEqual([false, true]);
  expect([13, 14].map((number) => isVisitDisplaced(open, visit(number)))).toEqual([false, true]);
  expect([isDisplaced(closed, 13), isVisitDisplaced(closed, visit(13))]).toEqual([true, true]);
  expect(isVisitDisplaced({ ...open, services: ["gizi"] }, visit(13))).toBe(true);
});

test("a change of its services may matter to whoever holds a place: the visits are asked", () => {
  const claims = { 3: "k4m7q2x9ta-K7M4QX" };
  const [both, one] = [morning({ claims, services: ["umum", "gizi"] }), morning({ claims, services: ["umum"] })];
  const noted = { ...one, stranded: [3] };
  expect([turnsPlaces(both, one), turnsPlaces(one, both), turnsPlaces(one, noted), turnsPlaces(noted, one)]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(turnsPlaces(both, morning({ claims, services: ["gizi", "umum"] }))).toBe(false);
  expect(turnsPlaces({ ...both, claims: {} }, { ...one, claims: {} })).toBe(false);
});

test("a change matters to those who hold a place where it takes the time for it away, or brings it back", () => {
  const claims = { 3: "k4m7q2x9ta-K7M4QX", 20: "p3n8r5t2wb-A3C4D6" };
  const [open, short, closed] = [
    morning({ claims }),
    morning({ claims, count: 12 }),
    morning({ claims, state: "closed" }),
  ];
  for (const [before, after] of [
    [open, short],
    [short, open],
    [short, closed],
    [closed, open],
    [undefined, closed],
    [undefined, short],
  ] as const)
    expect(turnsPlaces(before, after)).toBe(true);
  for (const [before, after] of [
    [open, open],
    [undefined, open],
    [open, morning({ claims, count: 20 })],
    [open, morning({ state: "closed" })],
    [closed, morning({ claims: { 3: claims[3] }, state: "closed" })],
    [short, morning({ claims: { 3: claims[3] } })],
  ] as const)
    expect(turnsPlaces(before, after)).toBe(false);
});

test("who comes into the line of a session that has no time for them, or back to it, is news; who stays in it is not", () => {
  const claims = { 3: "k4m7q2x9ta-K7M4QX" };
  const since = morning().start;
  const stands = (status?: LineState["status"], state: "open" | "closed" = "closed") =>
    morning({ claims, state, ...(status && { line: { 3: { status, since } } }) });
  for (const [before, after] of [
    [stands(), stands("waiting")],
    [stands("in-consultation"), stands("waiting")],
    [stands("in-consultation"), stands("paused")],
    [undefined, stands("waiting")],
  ] as const)
    expect(bringsIntoLine(before, after)).toBe(true);
  for (const [before, after] of [
    [stands(), stands("waiting", "open")],
    [stands("waiting"), stands("waiting")],
    [stands("waiting"), stands("paused")],
    [stands("waiting"), stands("in-consultation")],
    [stands("in-consultation"), stands("completed")],
  ] as const)
    expect(bringsIntoLine(before, after)).toBe(false);
});
