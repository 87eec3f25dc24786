import fc from "fast-check";
import { expect, test } from "vitest";
import { planMonth } from "../../../../shared/roster/month/plan-month.ts";
import { daysOf } from "../../../../shared/roster/month/roster-month.ts";
import type { Cells } from "../../../../shared/roster/month/roster-row.ts";
import { coverOf } from "../../../../shared/roster/rules/coverage.ts";
import type { RuledMonth } from "../../../../shared/roster/rules/ruled-month.ts";
import { uncoveredIn, usualCover } from "../../../../shared/roster/rules/wanted-cover.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { localDate, wallClock, Zone } from "../../../../shared/time/zone.ts";
import { cells, codes, daily, december, doctors, row, shift } from "./december.ts";

const sessionsOf = (month: RuledMonth, zone: Zone = "WIB") => planMonth({ ...month, zone });
const cover = (month: RuledMonth, zone: Zone = "WIB") => coverOf(sessionsOf(month, zone), { ...month, zone });

test("people and places are counted by half day and service; whoever gives two services is there for both", () => {
  const month = december({
    rows: [
      row("rahmawati-cikande", cells({ "03": "P+S" })),
      row("marhamah-cikande", cells({ "03": "P" })),
      row("yusuf-cikande", cells({ "03": "G" })),
    ],
    // What the midwife gives beside.
    codes: codes.map((code) =>
      code.code === "P" ? { ...code, practice: { services: ["anak", "imunisasi"], minutes: 15, places: 12 } } : code,
    ),
  });
  expect(cover(month)).toEqual([
    { date: "2026-12-03", half: "a", service: "anak", practitioners: 2, byDay: 2, places: 24 },
    { date: "2026-12-03", half: "a", service: "gigi", practitioners: 1, byDay: 1, places: 9 },
    { date: "2026-12-03", half: "a", service: "imunisasi", practitioners: 2, byDay: 2, places: 24 },
    { date: "2026-12-03", half: "p", service: "umum", practitioners: 1, byDay: 1, places: 18 },
  ]);
});

test("who may not give a service covers none of it: by profession, and on days that no licence reaches", () => {
  const month = december({
    rows: [
      row("rahmawati-cikande", cells({ "03": "P", "04": "P" })),
      row("marhamah-cikande", cells({ "03": "P" })),
      row("yusuf-cikande", cells({ "03": "P" })),
    ],
    people: [
      { id: "rahmawati-cikande", profession: "doctor", licences: [{ clinicId: "3604-cikande", until: "2026-12-03" }] },
      { id: "marhamah-cikande", profession: "midwife" },
      { id: "yusuf-cikande", profession: "dentist" },
    ],
  });
  expect(cover(month).map(({ date, service, practitioners }) => ({ date, service, practitioners }))).toEqual([
    { date: "2026-12-03", service: "anak", practitioners: 2 },
    { date: "2026-12-03", service: "umum", practitioners: 1 },
  ]);
});

test("a night is there and covers nothing that is wanted of a day; an evening that begins before it does", () => {
  const practice = { services: ["umum"], minutes: 60 };
  const own = [
    { ...shift("N", 22, 30), practice },
    { ...shift("E", 17, 22), practice },
    { ...shift("D", 7, 31), practice },
  ];
  const byHalf = (code: string) =>
    cover(doctors(cells({ "03": code }), { codes: own })).map(({ date, half, practitioners, byDay }) => [
      date.slice(8) + half,
      practitioners,
      byDay,
    ]);
  expect([byHalf("N"), byHalf("E"), byHalf("D")]).toEqual([
    [
      ["03p", 1, 0],
      ["04a", 1, 0],
    ],
    [["03p", 1, 1]],
    [
      ["03a", 1, 1],
      ["03p", 1, 1],
      // Whoever stays until seven is still there by day.
      ["04a", 1, 1],
    ],
  ]);
});

test("a place counts where it begins: at noon in the afternoon, after midnight on the next morning", () => {
  const own = [
    { ...shift("D", 11, 13), practice: { services: ["umum"], minutes: 20 } },
    { ...shift("N", 22, 26), practice: { services: ["umum"], minutes: 25 } },
  ];
  expect(cover(doctors(cells({ "03": "D", "31": "N" }), { codes: own }))).toEqual([
    { date: "2026-12-03", half: "a", service: "umum", practitioners: 1, byDay: 1, places: 3 },
    { date: "2026-12-03", half: "p", service: "umum", practitioners: 1, byDay: 1, places: 3 },
    { date: "2026-12-31", half: "p", service: "umum", practitioners: 1, byDay: 0, places: 5 },
    { date: "2027-01-01", half: "a", service: "umum", practitioners: 1, byDay: 0, places: 4 },
  ]);
});

test("hours that reach beyond noon without a place there cover no afternoon", () => {
  const own = [{ ...shift("D", 8, 12.5), practice: { services: ["umum"], minutes: 30, places: 8 } }];
  expect(cover(doctors(cells({ "03": "D" }), { codes: own })).map(({ half }) => half)).toEqual(["a"]);
});

test("in each zone each place is counted once, on the half day of its own clock", () => {
  const anyShift = fc.record({
    from: fc.integer({ min: 0, max: 287 }),
    steps: fc.integer({ min: 6, max: 288 }),
    minutes: fc.constantFrom(5, 15, 25, 120),
    zone: fc.constantFrom(...Zone.options),
  });
  fc.assert(
    fc.property(anyShift, ({ from, steps, minutes, zone }) => {
      const hours = { from: from * 5, to: (from + steps) * 5 };
      const own = [{ code: "D", name: "D", hours, practice: { services: ["umum"], minutes } }];
      const month = doctors(cells({ "31": "D" }), { codes: own });
      const begins = sessionsOf(month, zone).flatMap(({ start, count }) =>
        Array.from({ length: count }, (_, index) => start + index * minutes * minute),
      );
      const counted = Map.groupBy(begins, (at) => localDate(at, zone) + (wallClock(at, zone) < "12:00" ? "a" : "p"));
      expect(cover(month, zone).map((one) => [one.date + one.half, one.places])).toEqual(
        [...counted].map(([half, all]) => [half, all.length]),
      );
    }),
  );
});

const days = daysOf("2026-12");

/** The dentist's month alone. */
const dentists = (of: Cells) => december({ rows: [row("yusuf-cikande", of)] });

test("what was there on most of the same weekdays is usual; of an even number of them, on more than half", () => {
  const morning = { half: "a", practitioners: 1 } as const;
  // Five Tuesdays, of which three; four Mondays, of which two and three.
  const three = cover(dentists(cells({ "01": "G", "08": "G", "15": "G", "07": "G", "14": "G" })));
  expect(usualCover(three, days)).toEqual([{ weekday: 2, service: "gigi", ...morning }]);
  const both = cover(dentists({ ...daily(1, 31, "G"), "05": [] }));
  expect(usualCover(both, days).map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const more = cover(dentists(cells({ "07": "G", "14": "G", "21": "G", "01": "G", "08": "G" })));
  expect(usualCover(more, days)).toEqual([{ weekday: 1, service: "gigi", ...morning }]);
});

test("a day that is left out of what is looked at, such as a holiday, makes nothing unusual", () => {
  const fridays = cover(dentists(cells({ "04": "G", "11": "G" })));
  expect(usualCover(fridays, days)).toEqual([]);
  expect(usualCover(fridays, ["2026-12-04", "2026-12-11", "2026-12-18"])).toHaveLength(1);
});

test("where fewer are there than wanted it is told, with how many there are, until somebody is there", () => {
  const wants = [{ weekday: 4, half: "a", service: "umum", practitioners: 2 } as const];
  const one = row("rahmawati-cikande", daily(1, 31, "P"));
  const two = row("hasan-cikande", cells({ "10": "P", "17": "P", "31": "P" }));
  const thursdays = days.filter((date) => date !== "2026-12-24");
  expect(uncoveredIn(cover(december({ rows: [one, two] })), wants, thursdays)).toEqual([
    { date: "2026-12-03", half: "a", service: "umum", practitioners: 1, wanted: 2 },
  ]);
  expect(uncoveredIn([], wants, ["2026-12-03", "2026-12-04"])).toEqual([
    { date: "2026-12-03", half: "a", service: "umum", practitioners: 0, wanted: 2 },
  ]);
});

test("a month as usual covers what is usual", () => {
  const month = december({ rows: [row("rahmawati-cikande", daily(1, 31, "P+S"))], codes });
  expect(uncoveredIn(cover(month), usualCover(cover(month), days), days)).toEqual([]);
});
