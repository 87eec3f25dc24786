import { beforeAll, expect, test } from "vitest";
import { directoryOf } from "../../../functions/store/district/directory-of.ts";
import { holidayKey } from "../../../functions/store/table/keys.ts";
import type { Holiday } from "../../../shared/time/holiday.ts";
import { requestKey, serang } from "../booking/cikande.ts";
import { outcomeOf } from "../booking/use-cases.ts";
import { put, putDistrict, useTable } from "../store/use-table.ts";
import { keepHolidays, keepHolidaysLate, newYear, office, publishedThen, readHolidays } from "./holidays.ts";

useTable();

beforeAll(() => putDistrict(serang));

const idulFitri: Holiday = { ...newYear, date: "2027-03-10", name: "Idul Fitri" };
const ramadan = [{ from: "2027-02-08", until: "2027-03-09" }];

const save = (year: string, revision: number, holidays: Holiday[], key = requestKey()) =>
  keepHolidays({ year, revision, holidays, ramadan: year === "2027" ? ramadan : [] }, office, key);

test("a year is as its days were entered until the district decides it; then it is that, for all who read the district", async () => {
  await put({ ...holidayKey(serang.id, newYear.date), ...newYear });
  await put({ ...holidayKey(serang.id, "2026-12-25"), ...newYear, date: "2026-12-25" });
  expect(await readHolidays({ year: "2027" }, office, requestKey())).toEqual({
    revision: 0,
    holidays: [newYear],
    ramadan: [],
  });
  expect(await save("2027", 0, [idulFitri])).toEqual({ revision: 1 });
  expect(await readHolidays({ year: "2027" }, office, requestKey())).toEqual({
    revision: 1,
    holidays: [idulFitri],
    ramadan,
  });
  expect(await directoryOf(serang.id)).toMatchObject({
    holidays: [{ ...newYear, date: "2026-12-25" }, idulFitri],
    ramadan,
  });
});

test("of twenty who saw the same year one is accepted, and whoever saw an older one is refused", async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, day) =>
      outcomeOf(save("2028", 0, [{ ...newYear, date: `2028-05-${String(day + 1).padStart(2, "0")}` }])),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === "accepted")).toHaveLength(1);
  expect(new Set(outcomes)).toEqual(new Set(["accepted", "roster.calendar-changed"]));
});

test("a save that comes again gets its first answer, though somebody else has saved since", async () => {
  const key = requestKey();
  const may = { ...newYear, date: "2029-05-01" };
  const first = await save("2029", 0, [may], key);
  await save("2029", 1, []);
  expect(await save("2029", 0, [may], key)).toEqual(first);
  expect(await outcomeOf(save("2029", 0, [], { ...key, fingerprint: "another-body" }))).toBe("request.key-reused");
  expect((await readHolidays({ year: "2029" }, office, requestKey())).holidays).toEqual([]);
});

test("a repeat that comes while the first is on its way gets its answer", async () => {
  const key = requestKey();
  const late = (asked = key, holidays = [{ ...newYear, date: "2031-01-01" }]) =>
    keepHolidaysLate({ year: "2031", revision: 0, holidays, ramadan: [] }, office, asked);
  expect(await late()).toEqual({ revision: 1 });
  expect(await late()).toEqual({ revision: 1 });
  expect(await outcomeOf(late(requestKey(), [{ ...newYear, date: "2031-01-02" }]))).toBe("roster.calendar-changed");
});

test("whoever made a day a holiday reads how many shifts are published on it, and of how many puskesmas", async () => {
  const published = (clinicId: string, month: string, cells: Record<string, string[]>) => ({
    clinicId,
    month,
    version: 1,
    at: 0,
    codes: [],
    rows: [{ practitionerId: "rahmawati", cells }],
  });
  publishedThen.push(
    published("3604-cikande", "2032-12", { "09": ["P", "S"], "10": ["P"] }),
    published("3604-kibin", "2032-12", { "09": ["P"] }),
    published("3604-kibin", "2032-11", { "09": ["P"] }),
    published("3699-lain", "2032-12", { "09": ["P"] }),
  );
  await save("2032", 0, [
    { ...newYear, date: "2032-12-09" },
    { ...newYear, date: "2032-12-25" },
  ]);
  const { worked } = await readHolidays({ year: "2032" }, office, requestKey());
  publishedThen.length = 0;
  expect(worked).toEqual([{ date: "2032-12-09", clinics: 2, shifts: 3 }]);
});
