import fc from "fast-check";
import { expect, test } from "vitest";
import { planMonth } from "../../../../shared/roster/month/plan-month.ts";
import { daysOf, monthOf, nextMonth } from "../../../../shared/roster/month/roster-month.ts";
import { hoursOn, type ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { withRamadan } from "../../../../shared/roster/month/with-ramadan.ts";
import { addDays, weekdayOf } from "../../../../shared/time/local-date.ts";
import { wallClock, type Zone } from "../../../../shared/time/zone.ts";

const at = (from: number, to: number) => ({ from: from * 60, to: to * 60 });

const morning: ShiftCode = {
  code: "P",
  name: "Pagi",
  hours: at(7, 14),
  friday: at(7, 11),
  ramadan: { hours: at(8, 13), friday: at(8, 10) },
  practice: { services: ["umum"], minutes: 10 },
};

/** 1448 H is thought to begin on Monday 8 February 2027, and 1451 on 26 December 2030's Thursday before the year ends. */
const ramadan = [{ from: "2027-02-08", until: "2027-03-09" }];
const inMonth = (date: string) => withRamadan([morning], ramadan, monthOf(date))[0] ?? morning;

test.each([
  ["the day before", "2027-02-07", at(7, 14)],
  ["its first day", "2027-02-08", at(8, 13)],
  ["a Friday in it", "2027-02-12", at(8, 10)],
  ["the end of its first month", "2027-02-28", at(8, 13)],
  ["its last day, in the month after", "2027-03-09", at(8, 13)],
  ["the day after", "2027-03-10", at(7, 14)],
  ["a Friday outside it", "2027-03-12", at(7, 11)],
])("%s", (_, date, hours) => {
  expect(hoursOn(inMonth(date), date)).toEqual(hours);
});

test("over the end of a year and on 29 February it holds as on other days", () => {
  const spans = [
    { from: "2030-12-26", until: "2031-01-24" },
    { from: "2028-02-29", until: "2028-02-29" },
  ];
  const hours = (date: string) => hoursOn(withRamadan([morning], spans, monthOf(date))[0] ?? morning, date);
  expect(["2030-12-31", "2031-01-01", "2028-02-29", "2028-02-28"].map(hours)).toEqual([
    at(8, 13),
    at(8, 13),
    at(8, 13),
    at(7, 14),
  ]);
});

test("without Friday hours of its own, Ramadan's are Friday's too; a code without Ramadan hours has its usual ones", () => {
  const all = { ...morning, ramadan: { hours: at(8, 13) } };
  const { ramadan: _, ...none } = morning;
  const [long, usual] = withRamadan([all, none], ramadan, "2027-02");
  expect([long && hoursOn(long, "2027-02-12"), usual && hoursOn(usual, "2027-02-12")]).toEqual([at(8, 13), at(7, 11)]);
  expect(usual).toBe(none);
});

const dates = fc.integer({ min: 0, max: 36_523 }).map((days) => addDays("2000-01-01", days));

test("whatever the span, a day has Ramadan's hours just when it lies in it, and the short ones just on Fridays", () => {
  fc.assert(
    fc.property(dates, fc.nat(39), fc.integer({ min: -50, max: 50 }), (from, length, away) => {
      const until = addDays(from, length);
      const date = addDays(from, away);
      const [code = morning] = withRamadan([morning], [{ from, until }], monthOf(date));
      const own = from <= date && date <= until ? { hours: at(8, 13), friday: at(8, 10) } : morning;
      expect(hoursOn(code, date)).toEqual(weekdayOf(date) === 5 ? own.friday : own.hours);
    }),
  );
});

test("in each zone a session begins when the clinic's own clock says so, in every month that the span touches", () => {
  fc.assert(
    fc.property(fc.constantFrom<Zone>("WIB", "WITA", "WIT"), fc.constantFrom("2027-02", "2027-03"), (zone, month) => {
      const codes = withRamadan([morning], ramadan, month);
      const cells = Object.fromEntries(daysOf(month).map((date) => [date.slice(8), ["P"]]));
      const sessions = planMonth({
        clinicId: "3604-cikande",
        zone,
        month,
        rows: [{ practitionerId: "ani", cells }],
        codes,
      });
      expect(sessions.map(({ start }) => wallClock(start, zone))).toEqual(
        daysOf(month).map((date) =>
          ramadan.some(({ from, until }) => from <= date && date <= until) ? "08:00" : "07:00",
        ),
      );
    }),
    { numRuns: 12 },
  );
});

test("a month that the span doesn't touch keeps its codes as they are", () => {
  const codes = [morning];
  expect(withRamadan(codes, ramadan, nextMonth("2027-03"))).toEqual(codes);
});
