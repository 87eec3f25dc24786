import { expect, test } from "vitest";
import { holidays2027 } from "../../infra/demo/holidays-2027.ts";
import { Holiday, isDecreed } from "../../shared/time/holiday.ts";
import { addDays } from "../../shared/time/local-date.ts";

const dateOf = (name: string) => holidays2027.find((one) => one.name.startsWith(name))?.date ?? "";

/** Easter Sunday by Gauss's rule in the form of Meeus, Jones and Butcher. */
const easterOf = (year: number): string => {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - leapCenturies - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const count = moon + weekday - 7 * late + 114;
  return `${year}-${String(Math.floor(count / 31)).padStart(2, "0")}-${String((count % 31) + 1).padStart(2, "0")}`;
};

test("each holiday is a day of 2027, in order and once, and says where it is from", () => {
  const dates = holidays2027.map((entry) => Holiday.parse(entry).date);
  expect(dates).toEqual([...new Set(dates)].sort());
  expect(dates.every((date) => date.startsWith("2027-"))).toBe(true);
  expect(holidays2027.every(({ source }) => source.startsWith("Keppres 8/2024"))).toBe(true);
});

test("New Year is a holiday, and so are the days of the other fixed dates", () => {
  const dates = new Set(holidays2027.map(({ date }) => date));
  expect(["01-01", "05-01", "06-01", "08-17", "12-25"].filter((day) => !dates.has(`2027-${day}`))).toEqual([]);
});

test("what follows Easter is as far from it as it should be", () => {
  const easter = easterOf(2027);
  expect([dateOf("Wafat"), dateOf("Kebangkitan"), dateOf("Kenaikan")]).toEqual([
    addDays(easter, -2),
    easter,
    addDays(easter, 39),
  ]);
});

test("without days of collective leave the year is not decreed yet", () => {
  expect(isDecreed(holidays2027, "2027")).toBe(false);
});
