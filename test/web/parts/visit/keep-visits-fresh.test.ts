import { expect, test } from "vitest";
import type { VisitState } from "../../../../shared/booking/appointment.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { isTurning } from "../../../../web/parts/visit/keep-visits-fresh.ts";
import { dayVisit, eight } from "../day-visit.ts";

const turns = (number: number, state: VisitState, now: number): boolean =>
  isTurning(dayVisit(number, state).appointment, now);
const booked: VisitState = { status: "booked" };

test("who is expected may be called at any moment once their session runs, or their room opens before it", () => {
  expect([-1, 0, 90].map((minutes) => turns(8, booked, eight + minutes * minute))).toEqual([false, true, true]);
  expect([-16, -15].map((minutes) => turns(1, booked, eight + minutes * minute))).toEqual([false, true]);
});

test("where nobody notes who comes whoever is expected may be called in from shortly before the session, whatever their number", () => {
  const { appointment } = dayVisit(8, booked);
  const slot = { ...appointment.slot, comeTo: { kind: "pustu", name: "Pustu Kadikaran" } as const };
  const turnsAt = (minutes: number): boolean =>
    isTurning({ ...appointment, mode: "in-person", slot }, eight + minutes * minute);
  expect([-16, -15].map(turnsAt)).toEqual([false, true]);
});

test("who is with the doctor is soon done; who waits hears of it by their place in line, and who is to choose is awaited", () => {
  const now = eight + minute;
  expect(turns(1, { status: "in-consultation", arrivedAt: eight, admittedAt: eight }, now)).toBe(true);
  expect(turns(1, { status: "waiting", arrivedAt: eight }, now)).toBe(false);
  expect(
    turns(1, { status: "completed", arrivedAt: eight, admittedAt: eight, metAt: eight, endedAt: eight }, now),
  ).toBe(false);
  const offer = { at: eight, until: eight, kind: "closed" } as const;
  expect(isTurning({ ...dayVisit(1, booked).appointment, offer }, now)).toBe(false);
});
