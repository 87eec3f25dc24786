import { expect, test } from "vitest";
import type { SessionDay } from "../../../../../shared/booking/visit.ts";
import { minute } from "../../../../../shared/time/instant.ts";
import { freePlaces, openForWalkIn } from "../../../../../web/features/booking/register-walk-in/free-places.ts";
import { dayVisit, eight, sessionDay } from "../../../parts/day-visit.ts";

const at = (minutes: number) => eight + minutes * minute;
const booked = (...numbers: number[]) => numbers.map((number) => dayVisit(number, { status: "booked" }));
const day = (id: string, numbers: number[], change: Partial<SessionDay["session"]> = {}) =>
  sessionDay(booked(...numbers), { id, ...change });
const all = Array.from({ length: 12 }, (_, index) => index + 1);

test("a place is free until its time is over, unless somebody holds it", () => {
  const two = day("two", [2, 12]);
  expect(freePlaces(two, at(0))).toBe(10);
  expect(freePlaces(two, at(14))).toBe(10);
  expect(freePlaces(two, at(15))).toBe(9);
  expect(freePlaces(two, at(30))).toBe(9);
  expect(freePlaces(two, at(165))).toBe(0);
});

test("a place whose visit can't be read is somebody's", () => {
  const unreadable = sessionDay(booked(1), {}, [2, 3]);
  expect(freePlaces(unreadable, at(0))).toBe(9);
  const full = sessionDay(booked(...all.slice(2)), { id: "full" }, [1, 2]);
  expect(openForWalkIn([full], at(0)).map(({ free }) => free)).toEqual([0]);
});

test("a closed session has no place, however empty", () => {
  expect(freePlaces(day("closed", [], { state: "closed" }), at(0))).toBe(0);
});

test("walk-ins go where there is a place and time left, and a full session is named as long as it lasts", () => {
  const days = [day("full", all), day("closed", [], { state: "closed" }), day("free", all.slice(0, 11))];
  const offered = (minutes: number) => openForWalkIn(days, at(minutes)).map(({ id, free }) => [id, free]);
  const now = [
    ["full", 0],
    ["free", 1],
  ];
  expect([offered(0), offered(179), offered(180)]).toEqual([now, now, []]);
});

test("the session that was chosen stays in sight when its last place went", () => {
  const days = [day("full", all), day("free", [])];
  const offered = openForWalkIn(days, at(0), "full").map(({ id, free }) => [id, free]);
  expect(offered).toEqual([
    ["full", 0],
    ["free", 12],
  ]);
});
