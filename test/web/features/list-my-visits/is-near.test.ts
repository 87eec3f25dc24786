import { expect, test } from "vitest";
import { hour } from "../../../../shared/time/instant.ts";
import { isNear } from "../../../../web/features/list-my-visits/is-near.ts";
import { dayVisit, eight } from "../day-visit.ts";

test("a visit to come may change at any minute on its own day, and one that is over no more", () => {
  const { appointment } = dayVisit(1, { status: "booked" });
  expect([-24, -2, 0, 3, 24].map((hours) => isNear(appointment, eight + hours * hour))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(isNear(dayVisit(1, { status: "cancelled", cancelledAt: 1 }).appointment, eight)).toBe(false);
});
