import { expect, test } from "vitest";
import { talliesOf } from "../../../../shared/roster/rules/fairness.ts";
import { cells, codes, daily, december, doctors, row, shift } from "./december.ts";

const tally = (month: ReturnType<typeof doctors>) => talliesOf(month).get("rahmawati-cikande");

test("days, hours with short Fridays, weekends, afternoons, nights and practices are counted of each person", () => {
  // Thursday to Sunday: mornings, with an afternoon on Thursday and a night on Saturday.
  const rows = [
    row("rahmawati-cikande", cells({ "03": "P+S", "04": "P", "05": "P+M", "06": "P" })),
    row("yusuf-cikande", {}),
  ];
  expect([...talliesOf(december({ rows }))]).toEqual([
    ["rahmawati-cikande", { days: 4, hours: 37.5, weekends: 1, afternoons: 1, nights: 1, practices: 5 }],
    ["yusuf-cikande", { days: 0, hours: 0, weekends: 0, afternoons: 0, nights: 0, practices: 0 }],
  ]);
});

test.each([
  ["from noon", 12, 17, { afternoons: 1, nights: 0 }],
  ["from before noon", 11.5, 17, { afternoons: 0, nights: 0 }],
  ["until eleven at night", 17, 23, { afternoons: 1, nights: 0 }],
  ["beyond eleven at night", 17, 24, { afternoons: 0, nights: 1 }],
  ["from before five in the morning", 4, 8, { afternoons: 0, nights: 1 }],
  ["from five in the morning", 5, 8, { afternoons: 0, nights: 0 }],
])("a shift %s is a night, an afternoon or neither", (_, from, to, expected) => {
  expect(tally(doctors(cells({ "03": "X" }), { codes: [shift("X", from, to)] }))).toMatchObject(expected);
});

test("two afternoon shifts of one day are one afternoon", () => {
  expect(tally(doctors(cells({ "03": "T+S" })))).toMatchObject({ days: 1, afternoons: 1, practices: 1 });
});

test("a weekend over the end of a month counts once, where it began", () => {
  // 31 January 2026 is a Saturday.
  const before = { rows: [row("rahmawati-cikande", cells({ "31": "P" }))], codes };
  const february = { month: "2026-02", before };
  expect(tally(doctors(cells({ "01": "P" }), february))).toMatchObject({ weekends: 0 });
  expect(tally(doctors(cells({ "01": "P" }), { ...february, before: undefined }))).toMatchObject({ weekends: 1 });
  expect(tally(doctors(cells({ "01": "P", "07": "P", "15": "P" }), february))).toMatchObject({ weekends: 2 });
});

test("complaint 10: what somebody did in the months before is carried on, and days that are over count", () => {
  const month = doctors(daily(1, 2, "P"), { today: "2026-12-20" });
  const november = talliesOf(doctors(daily(1, 30, "S+M"), { month: "2026-11" }));
  expect(talliesOf(month, november).get("rahmawati-cikande")).toEqual({
    days: 32,
    hours: 433,
    weekends: 5,
    afternoons: 30,
    nights: 30,
    practices: 32,
  });
});
