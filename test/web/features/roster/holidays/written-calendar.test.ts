import { expect, test } from "vitest";
import {
  isWrittenCalendar,
  readCalendar,
  writtenCalendar,
} from "../../../../../web/features/roster/holidays/written-calendar.ts";

const day = (date: string) => ({ date, kind: "holiday" as const, name: "Tahun Baru", source: "SKB" });
const calendar = {
  revision: 3,
  holidays: [day("2027-01-01")],
  ramadan: [{ from: "2027-02-08", until: "2027-03-09" }],
};
const read = readCalendar("2027");

test("a calendar is filled in as it is known, and read back the same", () => {
  const revised = writtenCalendar(calendar);
  expect(read(revised)).toEqual({ input: calendar, problems: undefined });
  expect([isWrittenCalendar(revised.written), isWrittenCalendar({ days: [] })]).toEqual([true, false]);
});

test("what has no date, one of another year, one twice, or no name and source is to be mended in its place", () => {
  const days = [
    day("2027-01-01"),
    day(""),
    day("2028-01-01"),
    day("2027-01-01"),
    { ...day("2027-05-01"), name: " ", source: "" },
  ];
  const { problems } = read({ revision: 3, written: { days, ramadan: [] } });
  expect(problems?.days.map((found) => [...found])).toEqual([[], ["date"], ["date"], ["twice"], ["name", "source"]]);
});

test("Ramadan begins in the year and ends no earlier than it begins; it may go on into the next", () => {
  const spans = [
    { from: "2027-12-26", until: "2028-01-24" },
    { from: "", until: "2027-03-09" },
    { from: "2027-03-09", until: "2027-03-08" },
    // A slip of the year.
    { from: "2027-02-08", until: "2028-03-09" },
    { from: "2027-02-08", until: "" },
  ];
  const { problems } = read({ revision: 3, written: { days: [], ramadan: spans } });
  expect(problems?.ramadan).toEqual([false, true, true, true, true]);
});
