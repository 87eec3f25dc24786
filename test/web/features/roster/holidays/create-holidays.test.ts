import { createRoot } from "solid-js";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { ApiRefusal } from "../../../../../web/api/api-refusal.ts";
import { createHolidays } from "../../../../../web/features/roster/holidays/create-holidays.ts";

beforeEach(() => sessionStorage.clear());

const newYear = { date: "2027-01-01", kind: "holiday" as const, name: "Tahun Baru", source: "SKB 3 Menteri" };
const known = { revision: 3, holidays: [newYear], ramadan: [] };

test("what a new holiday is taken from is written for it: nothing is saved by another day's source", async () => {
  const sent: object[] = [];
  const form = createRoot((leave) => {
    onTestFinished(leave);
    const save = async (input: object) => {
      sent.push(input);
      return { revision: 4 };
    };
    return createHolidays({ year: "2027", known, save, reread: async () => known });
  });
  form.addDay();
  form.writeDay(1, { date: "2027-09-01", name: "Hari jadi kabupaten" });
  await form.submit();
  expect([sent, form.problems()?.days.map((found) => [...found])]).toEqual([[], [[], ["source"]]]);
  form.writeDay(1, { source: "SK Bupati" });
  await form.submit();
  const own = { date: "2027-09-01", kind: "holiday", name: "Hari jadi kabupaten", source: "SK Bupati" };
  expect(sent).toEqual([{ ...known, holidays: [newYear, own] }]);
});

test("what somebody else saved of the year meanwhile stays: their days, and when Ramadan is", async () => {
  const sent: object[] = [];
  const easter = { ...newYear, date: "2027-03-28", name: "Paskah" };
  const theirs = { revision: 4, holidays: [newYear, easter], ramadan: [{ from: "2027-02-08", until: "2027-03-09" }] };
  const form = createRoot((leave) => {
    onTestFinished(leave);
    const save = async (input: { revision: number }) => {
      sent.push(input);
      if (input.revision < 4) throw new ApiRefusal("roster.calendar-changed", "Baru disimpan.", {});
      return { revision: 5 };
    };
    return createHolidays({ year: "2027", known, save, reread: async () => theirs });
  });
  form.addDay();
  const own = { date: "2027-09-01", kind: "holiday" as const, name: "Hari jadi kabupaten", source: "SK Bupati" };
  form.writeDay(1, own);
  await form.submit();
  expect(sent[1]).toEqual({ ...theirs, holidays: [newYear, own, easter] });
  expect([form.merged()?.brought.length, form.merged()?.gone]).toEqual([2, []]);
});
