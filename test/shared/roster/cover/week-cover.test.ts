import { expect, test } from "vitest";
import type { CoverFacts } from "../../../../shared/roster/cover/open-days.ts";
import {
  type ClinicCover,
  lackOf,
  pendingIn,
  weekCover,
  worstFirst,
} from "../../../../shared/roster/cover/week-cover.ts";
import type { Half } from "../../../../shared/roster/month/half-day.ts";
import { halfKey } from "../../../../shared/roster/month/half-day.ts";
import type { Cells } from "../../../../shared/roster/month/roster-row.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import type { PublishedMonth } from "../../../../shared/roster/publish/published-month.ts";
import { daysFrom } from "../../../../shared/time/local-date.ts";

const practice = { services: ["umum"], minutes: 10 };
const codes: ShiftCode[] = [
  { code: "P", name: "Pagi", hours: { from: 8 * 60, to: 12 * 60 }, practice },
  { code: "M", name: "Malam", hours: { from: 22 * 60, to: 30 * 60 }, practice },
  { code: "J", name: "Jaga", hours: { from: 8 * 60, to: 12 * 60 } },
];
const practitioners = [
  { id: "ani", name: "dr. Ani", profession: "doctor" as const },
  { id: "budi", name: "dr. Budi", profession: "doctor" as const },
  { id: "cici", name: "Bidan Cici", profession: "midwife" as const },
];

const month = (name: string, rows: Record<string, Cells>): PublishedMonth => ({
  clinicId: "3604-cikande",
  month: name,
  version: 1,
  at: 0,
  codes,
  rows: Object.entries(rows).map(([practitionerId, cells]) => ({ practitionerId, cells })),
});
/** From Monday 30 November 2026 on: its week has a day of one month and six of the next. */
const facts = (changes: Partial<CoverFacts>): CoverFacts => ({
  clinic: { id: "3604-cikande", practitioners },
  zone: "WIB",
  dates: daysFrom("2026-11-30", 7),
  // Its Monday: a week that has begun.
  today: "2026-11-30",
  months: [],
  wants: undefined,
  holidays: [],
  ...changes,
});
const want = (weekday: number, half: Half, people = 1) => ({
  weekday,
  half,
  service: "umum",
  practitioners: people,
});

test("a week of which nothing is published lacks nobody that one could name, and says so", () => {
  expect(weekCover(facts({ wants: [want(1, "a")] }))).toEqual({
    clinicId: "3604-cikande",
    unpublished: daysFrom("2026-11-30", 7),
    closed: [],
    wanted: "chosen",
    gaps: [],
    doctors: [0, 0, 0, 0, 0, 0, 0],
  });
});

test("of a week in two months each day is judged by its own; what is not published is said by its days", () => {
  const december = month("2026-12", { ani: { "01": ["P"] }, budi: { "01": ["P"], "02": ["J"] } });
  const cover = weekCover(facts({ months: [december], wants: [want(1, "a"), want(2, "a", 3), want(3, "a")] }));
  expect(cover).toEqual({
    clinicId: "3604-cikande",
    unpublished: ["2026-11-30"],
    closed: [],
    wanted: "chosen",
    gaps: [
      { date: "2026-12-01", half: "a", service: "umum", practitioners: 2, wanted: 3 },
      // A guard is nobody who can be booked.
      { date: "2026-12-02", half: "a", service: "umum", practitioners: 0, wanted: 1 },
    ],
    doctors: [0, 2, 0, 0, 0, 0, 0],
  });
  expect(lackOf(cover)).toEqual({ halves: 2, services: 1 });
});

test("of somebody who is away is said on how many half days and for how many services, not once for each", () => {
  const gap = (half: Half, service: string) => ({ date: "2026-12-01", half, service, practitioners: 0, wanted: 2 });
  const gaps = [gap("a", "umum"), gap("a", "anak"), gap("a", "kb"), gap("p", "umum")];
  expect(lackOf({ gaps })).toEqual({ halves: 2, services: 3 });
});

test("a day on which the clinic is closed lacks nobody, and says that it is; nor does a half of one", () => {
  const december = { ...month("2026-12", {}), closed: ["2026-12-01", "2026-12-02p"] };
  const cover = weekCover(facts({ months: [december], wants: [want(2, "a"), want(3, "a"), want(3, "p")] }));
  expect([cover.closed, cover.gaps.map(halfKey)]).toEqual([["2026-12-01"], ["2026-12-02a"]]);
});

test("a night covers no half day that is wanted, and its doctor counts on the day when it begins", () => {
  const november = month("2026-11", { ani: { "29": ["M"], "30": ["M"] } });
  const december = month("2026-12", {});
  const { gaps, doctors } = weekCover(
    facts({ months: [november, december], wants: [want(1, "a"), want(2, "a"), want(3, "a")] }),
  );
  expect(gaps.map(({ date }) => date)).toEqual(["2026-11-30", "2026-12-01", "2026-12-02"]);
  expect(doctors).toEqual([1, 0, 0, 0, 0, 0, 0]);
});

/** Somebody's mornings of the first half of December, and a week of it or after it that is still to come. */
const halfPlanned = month("2026-12", { ani: Object.fromEntries(["01", "08", "15"].map((day) => [day, ["P"]])) });
const later = (monday: string, changes: Partial<CoverFacts> = {}) =>
  weekCover(facts({ dates: daysFrom(monday, 7), months: [halfPlanned], wants: [want(2, "a")], ...changes }));

test("a week beyond what is planned of a published month lacks nobody: nothing is published of it", () => {
  const week = daysFrom("2026-12-21", 7);
  expect(later("2026-12-21")).toMatchObject({ unpublished: week, gaps: [] });
  // A week that somebody is planned after is one where nobody is.
  expect(later("2026-12-07", { wants: [want(3, "a")] })).toMatchObject({
    unpublished: [],
    gaps: [expect.objectContaining({ date: "2026-12-09" })],
  });
});

test("so is a week that lies in two months of which the later isn't published", () => {
  expect(later("2026-12-28").unpublished).toEqual(daysFrom("2026-12-28", 7));
});

test("a week before a month that is published has been planned: who isn't there is lacking", () => {
  const months = [halfPlanned, month("2027-01", { ani: { "01": ["P"] } })];
  for (const [monday, date] of [
    ["2026-12-21", "2026-12-22"],
    ["2026-12-28", "2026-12-29"],
  ] as const)
    expect(later(monday, { months })).toMatchObject({ unpublished: [], gaps: [{ date }] });
});

const days = (from: number, to: number): Cells =>
  Object.fromEntries(
    daysFrom("2026-11-01", 30)
      .slice(from - 1, to)
      .map((date) => [date.slice(8), ["P"]]),
  );

test("a month that is planned to the week before its last day lacks who isn't there on it, whether or not the next is published", () => {
  const november = month("2026-11", { ani: days(2, 27), budi: days(2, 27) });
  const december = month("2026-12", { ani: { "01": ["P"], "04": ["P"] } });
  for (const today of ["2026-11-20", "2026-11-29", "2026-11-30"]) {
    const asked = { today, wants: [want(1, "a")] };
    const gaps = [{ date: "2026-11-30", half: "a", service: "umum", practitioners: 0, wanted: 1 }];
    expect(weekCover(facts({ ...asked, months: [november, december] }))).toMatchObject({ unpublished: [], gaps });
    expect(weekCover(facts({ ...asked, months: [november] }))).toMatchObject({
      unpublished: daysFrom("2026-12-01", 6),
      gaps,
    });
  }
});

test("a clinic that works on one day a week lacks who isn't there on the month's last", () => {
  const december = month("2026-12", { ani: Object.fromEntries(["07", "14", "21"].map((day) => [day, ["P"]])) });
  expect(later("2026-12-28", { months: [december], wants: [want(1, "a")] })).toMatchObject({
    unpublished: daysFrom("2027-01-01", 3),
    gaps: [{ date: "2026-12-28" }],
  });
});

test("a week of which part is drafted is pending there alone", () => {
  const week = daysFrom("2026-12-28", 7);
  expect(pendingIn({ unpublished: week, unplanned: week.slice(0, 4) })).toEqual(daysFrom("2027-01-01", 3));
  expect(pendingIn({ unpublished: week })).toEqual(week);
});

test("a week that has begun lacks somebody where nobody is, planned or not", () => {
  expect(later("2026-12-21", { today: "2026-12-21" })).toMatchObject({
    unpublished: [],
    gaps: [expect.objectContaining({ date: "2026-12-22" })],
  });
  expect(later("2027-02-01", { today: "2027-02-03" }).unpublished).toHaveLength(7);
});

test("who had a shift there before is lacking, and days on which the clinic doesn't work are open for nobody", () => {
  const gone = [
    { practitionerId: "ani", date: "2026-12-22", code: "P", name: "Pagi", hours: { from: 480, to: 720 }, at: 0 },
  ];
  expect(later("2026-12-21", { months: [{ ...halfPlanned, gone }] })).toMatchObject({
    unpublished: [],
    gaps: [expect.objectContaining({ date: "2026-12-22" })],
  });
  const closed = daysFrom("2026-12-21", 11);
  expect(later("2026-12-21", { months: [{ ...halfPlanned, closed }] })).toMatchObject({ unpublished: [], gaps: [] });
});

test("nothing is wanted on a holiday", () => {
  const holiday = { date: "2026-12-01", kind: "holiday" as const, name: "Libur", source: "SKB" };
  const december = month("2026-12", {});
  const asked = { months: [december], wants: [want(2, "a"), want(3, "a")] };
  expect(weekCover(facts({ ...asked, holidays: [holiday] })).gaps.map(({ date }) => date)).toEqual(["2026-12-02"]);
});

test("where nobody has said what is wanted, it is what was usual the month before; where that is not known either, nothing", () => {
  const wednesdays = Object.fromEntries(["04", "11", "18", "25"].map((day) => [day, ["P"]]));
  const before = month("2026-11", { ani: wednesdays });
  const december = month("2026-12", { ani: { "03": ["P"] } });
  expect(weekCover(facts({ months: [before, december] }))).toMatchObject({
    wanted: "usual",
    gaps: [{ date: "2026-12-02", half: "a", service: "umum", practitioners: 0, wanted: 1 }],
  });
  const empty = month("2026-12", {});
  expect(weekCover(facts({ months: [empty] }))).toMatchObject({ wanted: "unknown", gaps: [] });
});

test("who may not give a service is no cover of it, nor a doctor who gives nothing that a doctor may", () => {
  const practice = { services: ["gigi"], minutes: 10 };
  const dental: ShiftCode = { code: "P", name: "Gigi", hours: { from: 480, to: 720 }, practice };
  const december = month("2026-12", { cici: { "01": ["P"] } });
  expect(weekCover(facts({ months: [december], wants: [want(2, "a")] })).gaps).toEqual([
    { date: "2026-12-01", half: "a", service: "umum", practitioners: 0, wanted: 1 },
  ]);
  const teeth = { ...month("2026-12", { ani: { "01": ["P"] } }), codes: [dental] };
  expect(weekCover(facts({ months: [teeth], wants: [] })).doctors[1]).toBe(0);
});

test("a midwife who can be booked is no doctor", () => {
  expect(weekCover(facts({ months: [month("2026-12", { cici: { "01": ["P"] } })] })).doctors[1]).toBe(0);
});

test("the worst come first: of whom nothing is known, then who lacks somebody on most half days, then for most, then by id", () => {
  const gaps = (...halves: Half[]): ClinicCover["gaps"] =>
    halves.map((half) => ({ date: "2026-12-01", half, service: "umum", practitioners: 0, wanted: 1 }));
  const cover = (clinicId: string, days: number, lacks: ClinicCover["gaps"]): ClinicCover => {
    const unpublished = daysFrom("2026-11-30", days);
    return { clinicId, closed: [], wanted: "chosen", doctors: [], unpublished, gaps: lacks };
  };
  const all = [
    cover("g", 0, []),
    cover("f", 0, []),
    cover("e", 0, gaps("a")),
    cover("d", 0, gaps("a", "a", "a")),
    cover("c", 0, gaps("a", "p")),
    cover("b", 1, []),
    cover("a", 7, []),
  ];
  expect(all.toSorted(worstFirst).map(({ clinicId }) => clinicId)).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
  // A week that nobody has been at comes before one that is drafted: who has published is not the worst of a district.
  const more = [{ ...cover("z", 7, []), unplanned: daysFrom("2026-11-30", 7) }];
  expect(
    [...all, ...more]
      .toSorted(worstFirst)
      .map(({ clinicId }) => clinicId)
      .join(""),
  ).toBe("zabcdefg");
});
