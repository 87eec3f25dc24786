import { expect, test } from "vitest";
import { fillMonth } from "../../../../shared/roster/fill/fill-month.ts";
import { isOpenDay, type MonthToFill } from "../../../../shared/roster/fill/month-to-fill.ts";
import { planMonth } from "../../../../shared/roster/month/plan-month.ts";
import { daysOf } from "../../../../shared/roster/month/roster-month.ts";
import { cellOf } from "../../../../shared/roster/month/roster-row.ts";
import { breaksOf } from "../../../../shared/roster/rules/breaks-of.ts";
import { coverOf } from "../../../../shared/roster/rules/coverage.ts";
import { type Tally, talliesOf } from "../../../../shared/roster/rules/fairness.ts";
import { uncoveredIn } from "../../../../shared/roster/rules/wanted-cover.ts";
import { randomFrom } from "../../../harness/random.ts";
import { cells, daily } from "../rules/december.ts";
import { someMonth, toFill, weekdays } from "./some-month.ts";

const fill = (month: MonthToFill, moves = 20_000) => fillMonth(month, { moves, random: randomFrom(1).next });

type Filled = ReturnType<typeof fill>;

/** The month with what was filled in. */
const withFilled = (month: MonthToFill, { filled }: Filled): MonthToFill => ({
  ...month,
  rows: month.rows.map((row) => ({
    ...row,
    cells: {
      ...row.cells,
      ...Object.fromEntries(
        filled
          .filter(({ practitionerId }) => practitionerId === row.practitionerId)
          .map(({ date, cell }) => [date.slice(8), cell]),
      ),
    },
  })),
});

const ruled = (month: MonthToFill) => ({
  ...month,
  holidays: month.holidays.map(({ date }) => ({ date, name: "Libur" })),
});

/** What a month breaks of the rules that are asked of somebody, whatever is only told. */
const broken = (month: MonthToFill): string[] =>
  breaksOf(ruled(month), month.rules)
    .filter(({ rule, severity }) => severity !== "informs" && rule !== "no-doctor")
    .map(({ date, rule, ...rest }) => `${date} ${rule} ${"practitionerId" in rest ? rest.practitionerId : ""}`);

const uncovered = (month: MonthToFill) =>
  uncoveredIn(
    coverOf(planMonth(month), month.zone),
    month.wants,
    daysOf(month.month).filter((date) => isOpenDay(month, date)),
  );

const months = Array.from({ length: 40 }, (_, index) => {
  const month = someMonth(index + 1);
  return { seed: index + 1, month, outcome: fill(month, 5000) };
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
      const isSettled = month.published?.some((one) => one.practitionerId === practitionerId);
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

const wantUmum = (half: "a" | "p", practitioners: number) =>
  weekdays.map((weekday) => ({ weekday, half, service: "umum", practitioners }));

const four = ["adi-cikande", "budi-cikande", "citra-cikande", "dewi-cikande"];

const figures = (month: MonthToFill, figure: keyof Tally): number[] =>
  [...talliesOf(month, month.carried).values()].map((tally) => tally[figure]);

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

test("complaint 10: of four people and three shifts a day nobody is left without, and nobody has more than one beyond another", () => {
  const month = toFill(four, { wants: [...wantUmum("a", 2), ...wantUmum("p", 1)] });
  const outcome = fill(month, 60_000);
  const after = withFilled(month, outcome);
  expect(outcome.open).toEqual([]);
  expect(spread(figures(after, "days"))).toBeLessThanOrEqual(1);
  expect(spread(figures(after, "afternoons"))).toBeLessThanOrEqual(1);
  expect(spread(figures(after, "weekends"))).toBeLessThanOrEqual(1);
});

test("complaint 10: who had more afternoons in the months before has fewer now", () => {
  const nothing = { days: 0, hours: 0, weekends: 0, afternoons: 0, nights: 0, practices: 0 };
  const carried = new Map([["adi-cikande", { ...nothing, days: 5, afternoons: 5, practices: 5, hours: 30 }]]);
  const month = toFill(four, { wants: wantUmum("p", 1), carried });
  const after = withFilled(month, fill(month, 60_000));
  expect(spread(figures(after, "afternoons"))).toBeLessThanOrEqual(1);
});

test("complaint 10: a night that is written down keeps its rest: nobody is put on the morning after, nor on the night before", () => {
  const [adi = "", budi = ""] = four;
  const month = toFill([adi, budi], {
    rules: toFill([]).rules.filter(({ rule }) => rule !== "week-hours"),
    rows: [
      { practitionerId: adi, cells: cells({ "08": "M" }), locked: [] },
      { practitionerId: budi, cells: {}, locked: [] },
    ],
    wants: wantUmum("a", 1),
  });
  const mornings = fill(month).filled.filter(({ date }) => date === "2026-12-09");
  expect(mornings).toEqual([{ practitionerId: budi, date: "2026-12-09", cell: ["P"] }]);
});

test("complaint 10: a month that can't be covered breaks no rule, and says who was ruled out by which", () => {
  const [adi = "", budi = "", citra = "", dewi = ""] = four;
  const ids = [adi, budi, citra, dewi, "eka-cikande", "fajar-cikande"];
  const month = toFill(ids, {
    // A Tuesday on which somebody is on leave, one has a locked day off, one comes from a night, one is a midwife, one's
    // licence has ended, and one has been on duty for six days.
    rows: ids.map((practitionerId) => ({
      practitionerId,
      cells: practitionerId === citra ? cells({ "07": "M" }) : practitionerId === ids[5] ? daily(2, 7, "T") : {},
      locked: practitionerId === budi ? ["08"] : [],
    })),
    people: ids.map((id) => ({
      id,
      profession: id === dewi ? "midwife" : "doctor",
      ...(id === ids[4] && { licences: [{ clinicId: "3604-cikande", until: "2026-12-07" }] }),
    })),
    leave: [{ practitionerId: adi, date: "2026-12-08" }],
    wants: [{ weekday: 2, half: "a", service: "umum", practitioners: 1 }],
    rules: toFill([]).rules.filter(({ rule }) => rule !== "no-doctor"),
  });
  const { open } = fill(month);
  expect(open[0]).toEqual({
    date: "2026-12-08",
    wanted: { half: "a", service: "umum" },
    missing: 1,
    ruledOut: [
      { practitionerId: adi, because: "leave" },
      { practitionerId: budi, because: "locked" },
      { practitionerId: citra, because: "rest" },
      { practitionerId: dewi, because: "skill" },
      { practitionerId: "eka-cikande", because: "licence" },
      { practitionerId: "fajar-cikande", because: "days-in-a-row" },
    ],
  });
});

test("one doctor has a morning and an afternoon on a day where that was done before, else one of them is open", () => {
  const [adi = ""] = four;
  const wants = [
    { weekday: 3, half: "a" as const, service: "umum", practitioners: 1 },
    { weekday: 3, half: "p" as const, service: "umum", practitioners: 1 },
  ];
  const month = toFill([adi], { wants, rules: toFill([]).rules.filter(({ rule }) => rule !== "no-doctor") });
  expect(fill(month).open).toHaveLength(5);
  const before = { codes: month.codes, rows: [{ practitionerId: adi, cells: cells({ "04": "P+S" }) }] };
  const outcome = fill({ ...month, before });
  expect(outcome.open).toEqual([]);
  expect(outcome.filled.map(({ cell }) => cell.join("+"))).toEqual(["P+S", "P+S", "P+S", "P+S", "P+S"]);
});

test("on each weekday there is a doctor who can be booked, though a midwife could give what is wanted", () => {
  const month = toFill(["adi-cikande", "marhamah-cikande"], {
    people: [
      { id: "adi-cikande", profession: "doctor" },
      { id: "marhamah-cikande", profession: "midwife" },
    ],
    codes: [
      {
        ...toFill([]).codes[0],
        code: "K",
        name: "KIA",
        hours: { from: 480, to: 660 },
        practice: { services: ["anak"], minutes: 15 },
      },
    ],
    wants: weekdays.map((weekday) => ({ weekday, half: "a" as const, service: "anak", practitioners: 1 })),
  });
  const outcome = fill(month);
  expect(new Set(outcome.filled.map(({ practitionerId }) => practitionerId))).toEqual(new Set(["adi-cikande"]));
  expect(breaksOf(ruled(withFilled(month, outcome)), month.rules)).toEqual([]);
});

test("nothing is filled into a month in which nothing is wanted, or that is over", () => {
  expect(fill(toFill(four, { rules: [] }))).toEqual({ filled: [], open: [] });
  expect(fill(toFill(four, { wants: wantUmum("a", 1), today: "2027-01-01" }))).toEqual({ filled: [], open: [] });
});

test("what no shift gives stays open, and nobody is to blame", () => {
  const month = toFill(four, { rules: [], wants: [{ weekday: 1, half: "a", service: "kb", practitioners: 1 }] });
  expect(fill(month).open[0]).toEqual({
    date: "2026-12-07",
    wanted: { half: "a", service: "kb" },
    missing: 1,
    ruledOut: [],
  });
});
