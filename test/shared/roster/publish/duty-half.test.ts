import { expect, test } from "vitest";
import { dutyHalfOf, halfDayOf, leaveIn } from "../../../../shared/roster/publish/person-month.ts";

test("a month names its half days by day and half, and each is found again by its name", () => {
  const days = [
    { date: "2026-12-03", half: "a" },
    { date: "2026-12-31", half: "p" },
  ] as const;
  expect(days.map(dutyHalfOf)).toEqual(["03a", "31p"]);
  expect(days.map((one) => halfDayOf("2026-12", dutyHalfOf(one)))).toEqual(days);
});

test("leave that a month keeps by its names is asked by date and half", () => {
  const month = { practitionerId: "ani", month: "2028-02", revision: 1, halves: {}, nights: {}, leave: ["29p"] };
  expect(leaveIn([month])).toEqual([{ practitionerId: "ani", date: "2028-02-29", half: "p" }]);
});
