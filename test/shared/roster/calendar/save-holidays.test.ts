import { expect, test } from "vitest";
import { saveHolidays } from "../../../../shared/roster/calendar/save-holidays.ts";
import { YearCalendar } from "../../../../shared/roster/calendar/year-calendar.ts";

const day = (date: string, name = date) => ({ date, kind: "holiday" as const, name, source: "SKB 3 Menteri" });
const standing: YearCalendar = { revision: 2, holidays: [day("2027-01-01"), day("2027-12-25")], ramadan: [] };

test("a calendar takes the place of the one that was seen, in order of its days", () => {
  const wanted = { ...standing, holidays: [day("2027-12-25"), day("2027-03-10"), day("2027-01-01")] };
  expect(saveHolidays(wanted, standing, "2027")).toEqual({
    revision: 3,
    holidays: [day("2027-01-01"), day("2027-03-10"), day("2027-12-25")],
    ramadan: [],
  });
});

test("what says the same in another order is not written; what was written over another is refused", () => {
  const same = { ...standing, revision: 0, holidays: standing.holidays.toReversed() };
  expect(saveHolidays(same, standing, "2027")).toBe(standing);
  expect(() => saveHolidays({ ...standing, revision: 1, holidays: [] }, standing, "2027")).toThrow(
    "roster.calendar-changed",
  );
});

test("a day of another year is refused; Ramadan may go on into the next", () => {
  expect(() => saveHolidays({ ...standing, holidays: [day("2028-01-01")] }, standing, "2027")).toThrow(
    "request.invalid",
  );
  const over = { ...standing, holidays: [], ramadan: [{ from: "2030-12-26", until: "2031-01-24" }] };
  expect(saveHolidays(over, standing, "2030").ramadan).toEqual(over.ramadan);
  expect(() => saveHolidays(over, standing, "2031")).toThrow("request.invalid");
});

test("Ramadan has thirty-one days at most: with a slip of the year all of it would have its hours", () => {
  const until = (last: string) => ({ ...standing, ramadan: [{ from: "2027-02-08", until: last }] });
  const spans = ["2027-03-10", "2027-03-11", "2028-03-09", "2027-99-99"].map(until);
  expect(spans.map((one) => YearCalendar.safeParse(one).success)).toEqual([true, false, false, false]);
});

test("no day is named twice, and no span ends before it begins", () => {
  const twice = { ...standing, holidays: [day("2027-01-01"), day("2027-01-01", "Lagi")] };
  const backwards = { ...standing, ramadan: [{ from: "2027-02-08", until: "2027-02-07" }] };
  expect([twice, backwards, standing].map((one) => YearCalendar.safeParse(one).success)).toEqual([false, false, true]);
});
