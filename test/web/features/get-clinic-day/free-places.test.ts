import { expect, test } from "vitest";
import { minute } from "../../../../shared/time/instant.ts";
import { freePlaces, openForWalkIn } from "../../../../web/features/get-clinic-day/free-places.ts";
import { eight, sessionDay } from "../day-visit.ts";

const day = (id: string, change: object) => sessionDay([], { id, ...change });

test("a closed session has no place, however empty", () => {
  expect(freePlaces(day("a", { claimed: 5 }).session)).toBe(7);
  expect(freePlaces(day("a", { claimed: 5, state: "closed" }).session)).toBe(0);
});

test("walk-ins go where there is a place and time left", () => {
  const days = [day("full", { claimed: 12 }), day("closed", { state: "closed" }), day("free", { claimed: 11 })];
  const ids = (minutes: number) => openForWalkIn(days, eight + minutes * minute).map(({ id }) => id);
  expect([ids(0), ids(179), ids(180)]).toEqual([["free"], ["free"], []]);
});
