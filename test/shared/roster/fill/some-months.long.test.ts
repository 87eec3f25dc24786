import { expect, test } from "vitest";
import { fillMonth } from "../../../../shared/roster/fill/fill-month.ts";
import { isOpenDay, type MonthToFill } from "../../../../shared/roster/fill/month-to-fill.ts";
import { planMonth } from "../../../../shared/roster/month/plan-month.ts";
import { daysOf } from "../../../../shared/roster/month/roster-month.ts";
import { cellOf } from "../../../../shared/roster/month/roster-row.ts";
import { breaksOf } from "../../../../shared/roster/rules/breaks-of.ts";
import { coverOf } from "../../../../shared/roster/rules/coverage.ts";
import { uncoveredIn } from "../../../../shared/roster/rules/wanted-cover.ts";
import { randomFrom } from "../../../harness/random.ts";
import { ruled, withFilled } from "./filled-month.ts";
import { someMonth } from "./some-month.ts";

/** What a month breaks of the rules that are asked of somebody, whatever is only told. */
const broken = (month: MonthToFill): string[] =>
  breaksOf(ruled(month), month.rules)
    .filter(({ rule, severity }) => severity !== "informs" && rule !== "no-doctor")
    .map(({ date, rule, ...rest }) => `${date} ${rule} ${"practitionerId" in rest ? rest.practitionerId : ""}`);

const uncovered = (month: MonthToFill) =>
  uncoveredIn(
    coverOf(planMonth(month), month),
    month.wants,
    daysOf(month.month).filter((date) => isOpenDay(month, date)),
  );

const months = Array.from({ length: 40 }, (_, index) => {
  const month = someMonth(index + 1);
  return { seed: index + 1, month, outcome: fillMonth(month, { moves: 5000, random: randomFrom(1).next }) };
});

test.each(months)(
  "month $seed of 40: nothing is broken that was not, by the rules that the screen goes by",
  ({ month, outcome }) => {
    expect(broken(withFilled(month, outcome)).filter((one) => !broken(month).includes(one))).toEqual([]);
  },
);

test.each(months)(
  "month $seed of 40: only cells are filled that were empty, unlocked, not over and not published",
  ({ month, outcome }) => {
    const wrong = outcome.filled.filter(({ practitionerId, date }) => {
      const row = month.rows.find((one) => one.practitionerId === practitionerId);
      const isSettled = month.published?.some(
        ({ practitionerId: settled, cells }) => settled === practitionerId && cellOf(cells, date).length > 0,
      );
      return (
        !row ||
        isSettled ||
        cellOf(row.cells, date).length > 0 ||
        row.locked.includes(date.slice(8)) ||
        !isOpenDay(month, date)
      );
    });
    expect(wrong).toEqual([]);
  },
);

test.each(months)(
  "month $seed of 40: what is said to be open is what is not covered, and each of the people is ruled out by something",
  ({ month, outcome }) => {
    const services = outcome.open.flatMap(({ date, wanted, missing }) =>
      "service" in wanted ? [`${date}${wanted.half} ${wanted.service} ${missing}`] : [],
    );
    const expected = uncovered(withFilled(month, outcome)).map(
      ({ date, half, service, practitioners, wanted }) => `${date}${half} ${service} ${wanted - practitioners}`,
    );
    expect(services.toSorted()).toEqual(expected.toSorted());
    const everybody = month.rows.map(({ practitionerId }) => practitionerId);
    for (const { ruledOut } of outcome.open)
      expect(ruledOut.map(({ practitionerId }) => practitionerId)).toEqual(everybody);
  },
);
