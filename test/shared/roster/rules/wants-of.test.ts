import { expect, test } from "vitest";
import {
  droppedServices,
  unknownWeekdays,
  type WantingMonth,
  wantsOf,
} from "../../../../shared/roster/rules/wants-of.ts";
import { cells, codes, december, row } from "./december.ts";

/** January 2027 after a December of which only some days were planned; its people may give whatever they did. */
const january = (days: Record<string, string>, changes: Partial<WantingMonth> = {}): WantingMonth => ({
  ...december({ month: "2027-01", people: [] }),
  zone: "WIB",
  before: { codes, rows: [row("rahmawati-cikande", cells(days))] },
  ...changes,
});

const morning = { half: "a", practitioners: 1 } as const;

test("days for which nobody was planned show nothing usual: one Tuesday of five is what a Tuesday is", () => {
  expect(wantsOf(january({ "01": "G" }))).toEqual([{ weekday: 2, service: "gigi", ...morning }]);
});

test("a day on which others were planned shows that nobody is wanted", () => {
  expect(wantsOf(january({ "01": "G", "08": "T", "15": "M" }))).toEqual([]);
});

test("of weekdays that nobody was planned for nobody knows what is usual; Sundays and holidays show nothing", () => {
  const fewDays = { "01": "G", "02": "P", "03": "P", "06": "P", "25": "P" };
  expect(unknownWeekdays(january(fewDays))).toEqual([1, 5, 6]);
});

test("a weekday that the month before doesn't show is taken from the days of the month that are published", () => {
  const published = { codes, rows: [row("yusuf-cikande", cells({ "05": "P", "07": "G", "12": "T" }))] };
  const known = january({ "01": "G" }, { published });
  expect(wantsOf(known)).toEqual([
    { weekday: 2, service: "gigi", ...morning },
    { weekday: 4, service: "gigi", ...morning },
  ]);
  expect(unknownWeekdays(known)).toEqual([1, 3, 5, 6]);
});

test("before there was any month nothing is known, and all where the clinic has decided", () => {
  const none = { ...december(), zone: "WIB" } as const;
  expect(unknownWeekdays(none)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(unknownWeekdays({ ...none, wants: [] })).toEqual([]);
});

test("services that nobody gives any more are named, whether they were usual or not", () => {
  const rows = [row("yusuf-cikande", cells({ "04": "G" }))];
  expect(droppedServices(january({ "01": "P", "02": "G" }, { rows }))).toEqual(["anak", "umum"]);
  expect(droppedServices({ ...december(), zone: "WIB" })).toEqual([]);
});
