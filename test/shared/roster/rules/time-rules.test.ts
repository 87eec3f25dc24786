import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RuledMonth } from "../../../../shared/roster/rules/ruled-month.ts";
import { cells, codes, daily, dated, doctors, row, shift, told } from "./december.ts";

describe("one place at a time", () => {
  const hours = (...shifts: [from: number, to: number][]): RuledMonth => {
    const own = shifts.map(([from, to], index) => shift(`X${index}`, from, to));
    return doctors({ "03": own.map(({ code }) => code) }, { codes: own });
  };

  test("a shift may begin where another ends, and not a moment earlier", () => {
    expect(told(hours([8, 12], [12, 17]), "overlap")).toEqual([]);
    expect(told(hours([8, 12.5], [12, 17]), "overlap")).toEqual([
      { date: "2026-12-03", facts: { code: "X1", before: { date: "2026-12-03", code: "X0" }, minutes: 30 } },
    ]);
  });

  test("where the next shift is at another place, there has to be a minute for the way", () => {
    const at = (name?: string) => (name ? { outpost: { kind: "pustu" as const, name } } : {});
    const follow = (gap: number, first?: string, second?: string) => {
      const own = [
        { ...shift("A", 8, 12), ...at(first) },
        { ...shift("B", 12 + gap, 16), ...at(second) },
      ];
      return told(doctors(cells({ "03": "A+B" }), { codes: own }), "overlap");
    };
    const noWay = {
      date: "2026-12-03",
      facts: { code: "B", before: { date: "2026-12-03", code: "A" }, minutes: 0 },
    };
    expect(follow(0, "Pustu Kadikaran")).toEqual([noWay]);
    expect(follow(0, undefined, "Pustu Kadikaran")).toEqual([noWay]);
    expect(follow(0, "Pustu Kadikaran", "Pustu Sukamaju")).toEqual([noWay]);
    expect(follow(0, "Pustu Kadikaran", "Pustu Kadikaran")).toEqual([]);
    expect(follow(1 / 12, "Pustu Kadikaran")).toEqual([]);
  });

  test("two that begin at once are at once, in whichever order they are written", () => {
    expect(told(hours([8, 9], [8, 12]), "overlap")).toMatchObject([{ facts: { code: "X1", minutes: 60 } }]);
  });

  test("complaint 7: 22.00–04.00 runs into the next day's 02.00–08.00, and a third shift is looked at as well", () => {
    const own = [shift("N", 22, 28), shift("D", 2, 8), shift("E", 7, 9)];
    const month = doctors(cells({ "03": "N", "04": "D+E" }), { codes: own });
    expect(told(month, "rest")).toEqual([]);
    expect(told(month, "overlap")).toEqual([
      { date: "2026-12-04", facts: { code: "D", before: { date: "2026-12-03", code: "N" }, minutes: 120 } },
      { date: "2026-12-04", facts: { code: "E", before: { date: "2026-12-04", code: "D" }, minutes: 60 } },
    ]);
  });

  test("complaint 7: a night of 22.00–06.00 and a morning from 06.00 touch, and are not at once", () => {
    const month = doctors(cells({ "03": "M", "04": "D" }), { codes: [...codes, shift("D", 6, 12)] });
    expect(told(month, "overlap")).toEqual([]);
    expect(told(month, "rest")).toMatchObject([{ facts: { hours: 0 } }]);
  });

  test("a short shift within a long one hides none that comes after", () => {
    expect(told(hours([8, 17], [9, 10], [16, 18]), "overlap")).toMatchObject([
      { facts: { code: "X1", before: { code: "X0" }, minutes: 60 } },
      { facts: { code: "X2", before: { code: "X0" }, minutes: 60 } },
    ]);
  });

  test("complaint 7: two shifts are at once exactly if there is a time that both have, at any hours and days", () => {
    const times = fc
      .record({
        day: fc.integer({ min: 1, max: 31 }),
        from: fc.integer({ min: 0, max: 287 }),
        steps: fc.integer({ min: 1, max: 288 }),
      })
      .map(({ day, from, steps }) => ({ day: String(day).padStart(2, "0"), from: from / 12, to: (from + steps) / 12 }));
    fc.assert(
      fc.property(times, times, (a, b) => {
        const own = [shift("A", a.from, a.to), shift("B", b.from, b.to)];
        const both = a.day === b.day ? cells({ [a.day]: "A+B" }) : cells({ [a.day]: "A", [b.day]: "B" });
        const [startA, startB] = [Number(a.day) * 24 + a.from, Number(b.day) * 24 + b.from];
        const common = Math.min(startA + a.to - a.from, startB + b.to - b.from) - Math.max(startA, startB);
        const minutes = told(doctors(both, { codes: own }), "overlap").map(({ facts }) => facts);
        // Sums of twelfths miss by less than a second.
        expect(minutes).toMatchObject(common > 0.001 ? [{ minutes: Math.round(common * 60) }] : []);
      }),
    );
  });
});

describe("rest between days", () => {
  test("ten hours are enough, and less is told with how many there are", () => {
    const own = [shift("A", 8, 21), shift("B", 7, 12), shift("C", 6.5, 12)];
    expect(told(doctors(cells({ "03": "A", "04": "B" }), { codes: own }), "rest")).toEqual([]);
    expect(told(doctors(cells({ "03": "A", "04": "C" }), { codes: own }), "rest")).toEqual([
      {
        date: "2026-12-04",
        facts: { code: "C", before: { date: "2026-12-03", code: "A" }, hours: 9.5, least: 10 },
      },
    ]);
  });

  test("a morning and an afternoon of one day may follow each other closely", () => {
    expect(told(doctors(cells({ "03": "P+S" })), "rest")).toEqual([]);
  });

  test("after a night the morning is too early, also where another shift lies between", () => {
    expect(told(doctors(cells({ "03": "S+M", "04": "P" })), "rest")).toMatchObject([
      { date: "2026-12-04", facts: { before: { code: "M" }, hours: 1.5 } },
    ]);
  });

  test.each([
    ["over the end of a year", "2027-01", "31", "2027-01-01"],
    ["over 29 February", "2028-03", "29", "2028-03-01"],
    ["over 28 February where there is no 29th", "2027-03", "28", "2027-03-01"],
  ])("the night before counts %s", (_, month, last, first) => {
    const before = { rows: [row("rahmawati-cikande", cells({ [last]: "M" }))], codes };
    expect(told(doctors(cells({ "01": "P" }), { month, before }), "rest")).toMatchObject([
      { date: first, facts: { hours: 1.5 } },
    ]);
  });

  test("the month before is read with its own codes", () => {
    const before = { rows: [row("rahmawati-cikande", cells({ "30": "M" }))], codes: [shift("M", 8, 12)] };
    expect(told(doctors(cells({ "01": "P" }), { before }), "rest")).toEqual([]);
  });
});

describe("hours of a week", () => {
  // Monday 7 to Saturday 12 December: five mornings of 6½ hours and a Friday of 4.
  const week = daily(7, 12, "P");

  test("a short Friday counts as short as it is", () => {
    expect(told(doctors(week), "week-hours")).toEqual([]);
    expect(told(doctors({ ...week, "08": ["P", "T"] }), "week-hours")).toEqual([]);
    expect(told(doctors({ ...week, "08": ["P", "T"], "10": ["P", "T"] }), "week-hours")).toEqual([
      { date: "2026-12-12", facts: { monday: "2026-12-07", hours: 40.5, most: 40 } },
    ]);
  });

  test("a night from Sunday to Monday is of the week in which it begins", () => {
    const long = [shift("L", 7, 17), shift("M", 22, 30)];
    expect(
      told(doctors(cells({ "13": "M", "14": "L", "15": "L", "16": "L", "17": "L" }), { codes: long }), "week-hours"),
    ).toEqual([]);
    expect(
      dated(doctors(cells({ "14": "L", "15": "L", "16": "L", "17": "L", "20": "M" }), { codes: long }), "week-hours"),
    ).toEqual(["2026-12-20"]);
  });

  test("the days before the month's first count", () => {
    const before = { rows: [row("rahmawati-cikande", cells({ "30": "L" }))], codes: [shift("L", 0, 20)] };
    expect(told(doctors(daily(1, 5, "P"), { before }), "week-hours")).toEqual([
      { date: "2026-12-04", facts: { monday: "2026-11-30", hours: 50, most: 40 } },
    ]);
  });

  test("a week that is too long already is told on the first of its days that can still change", () => {
    const long = { codes: [shift("L", 7, 19)] };
    expect(dated(doctors(daily(7, 12, "L"), { ...long, today: "2026-12-07" }), "week-hours")).toEqual(["2026-12-10"]);
    expect(dated(doctors(daily(7, 12, "L"), { ...long, today: "2026-12-12" }), "week-hours")).toEqual(["2026-12-12"]);
    expect(dated(doctors(daily(7, 12, "L"), { ...long, today: "2026-12-13" }), "week-hours")).toEqual([]);
  });
});

describe("days in a row", () => {
  test("six are as many as there may be", () => {
    expect(told(doctors(daily(7, 12, "P")), "days-in-a-row")).toEqual([]);
    expect(told(doctors(daily(7, 14, "P")), "days-in-a-row")).toEqual([
      { date: "2026-12-13", facts: { from: "2026-12-07", days: 8, most: 6 } },
    ]);
  });

  test("two shifts of a day are one day, and a free day begins anew", () => {
    expect(told(doctors({ ...daily(1, 6, "P+S"), ...daily(8, 13, "P") }), "days-in-a-row")).toEqual([]);
    expect(told(doctors(daily(1, 7, "P+S")), "days-in-a-row")).toMatchObject([{ facts: { days: 7 } }]);
  });

  test("those of the month before count, over the end of a year as well", () => {
    const before = { rows: [row("rahmawati-cikande", daily(28, 31, "P"))], codes };
    expect(told(doctors(daily(1, 3, "P"), { month: "2027-01", before }), "days-in-a-row")).toEqual([
      { date: "2027-01-03", facts: { from: "2026-12-28", days: 7, most: 6 } },
    ]);
  });

  test("a run that is too long already is told on the first of its days that can still change", () => {
    expect(dated(doctors(daily(1, 12, "P"), { today: "2026-12-10" }), "days-in-a-row")).toEqual(["2026-12-10"]);
    expect(dated(doctors(daily(1, 12, "P"), { today: "2026-12-13" }), "days-in-a-row")).toEqual([]);
  });
});

describe("a night that is written until midnight and from midnight on", () => {
  const pieces = [shift("M1", 22, 24), shift("M2", 0, 4), shift("P", 8, 14), shift("S", 14, 20)];
  const written = (days: Record<string, string>) => doctors(cells(days), { codes: pieces });

  test("is one shift: there is no rest within it, and rest counts from its end", () => {
    expect(told(written({ "03": "M1", "04": "M2+S" }), "rest", "overlap")).toEqual([]);
    expect(told(written({ "03": "M1", "04": "M2+P" }), "rest")).toEqual([
      { date: "2026-12-04", facts: { code: "P", before: { date: "2026-12-03", code: "M1" }, hours: 4, least: 10 } },
    ]);
  });

  test("begins on the day of its first piece, also after a short rest", () => {
    expect(told(written({ "03": "P", "04": "M2" }), "rest")).toEqual([]);
    expect(told(written({ "03": "S+M1", "04": "M2" }), "rest")).toEqual([]);
    expect(told(written({ "03": "S", "04": "M2" }), "rest")).toMatchObject([
      { date: "2026-12-04", facts: { hours: 4 } },
    ]);
  });

  test("is of that day and week: six such nights are six days, and a Sunday's is no Monday's", () => {
    const nights = { "07": "M1", ...Object.fromEntries(["08", "09", "10", "11", "12"].map((day) => [day, "M2+M1"])) };
    expect(told(written({ ...nights, "13": "M2" }), "days-in-a-row")).toEqual([]);
    expect(told(written({ ...nights, "13": "M2+M1", "14": "M2" }), "days-in-a-row")).toMatchObject([
      { date: "2026-12-13", facts: { days: 7 } },
    ]);
    const long = [shift("L", 14, 24), shift("K", 0, 4), shift("D", 8, 17)];
    const week = { "13": "L", "14": "K+D", "15": "D", "16": "D", "17": "D" };
    expect(told(doctors(cells(week), { codes: long }), "week-hours")).toEqual([]);
  });

  test("over the end of a month too", () => {
    const before = { rows: [row("rahmawati-cikande", cells({ "30": "M1" }))], codes: pieces };
    expect(told(doctors(cells({ "01": "M2" }), { codes: pieces, before }), "rest")).toEqual([]);
  });

  test("two that touch at another hour, are at two places, or are longer than a code can be, stay two", () => {
    const two = (first: number, from: number, to: number, outpost = {}) =>
      told(
        doctors(cells({ "03": "A", "04": "B" }), {
          codes: [shift("A", first, 24 + from), { ...shift("B", from, to), ...outpost }],
        }),
        "rest",
      ).map(({ facts }) => facts);
    expect(two(22, 0, 6)).toEqual([]);
    expect(two(22, 1, 6)).toMatchObject([{ hours: 0 }]);
    expect(two(12, 0, 12)).toEqual([]);
    expect(two(12, 0, 13)).toMatchObject([{ hours: 0 }]);
    expect(two(22, 0, 6, { outpost: { kind: "pustu", name: "Pustu Kadikaran" } })).toMatchObject([{ hours: 0 }]);
  });
});
