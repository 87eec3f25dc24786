import { expect, test } from "vitest";
import { bringsIntoLine, isDisplaced, turnsPlaces } from "../../../shared/schedule/displaced.ts";
import type { LineState } from "../../../shared/schedule/session.ts";
import { morning } from "../../functions/booking/cikande.ts";

test("a session has time for the places it counts while it is open, and for none once it is closed", () => {
  expect([1, 12, 13].map((number) => isDisplaced({ state: "open", count: 12 }, number))).toEqual([false, false, true]);
  expect([1, 12, 13].map((number) => isDisplaced({ state: "closed", count: 12 }, number))).toEqual([true, true, true]);
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
