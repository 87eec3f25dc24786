import fc from "fast-check";
import { expect, test } from "vitest";
import { daysOf } from "../../../../shared/roster/month/roster-month.ts";
import { type Cells, cellOf } from "../../../../shared/roster/month/roster-row.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { compareVersions, type VersionChanges } from "../../../../shared/roster/publish/compare-versions.ts";
import type { RosterVersion } from "../../../../shared/roster/publish/roster-version.ts";

type Sheet = Pick<RosterVersion, "rows" | "codes">;

const month = "2026-12";
const codeOf = (code: string, to = 720): ShiftCode => ({ code, name: code, hours: { from: 480, to } });
const sheet = (rows: Record<string, Cells>, codes: ShiftCode[] = [codeOf("P"), codeOf("S")]): Sheet => ({
  rows: Object.entries(rows).map(([practitionerId, cells]) => ({ practitionerId, cells })),
  codes,
});
const compared = (earlier: Sheet, later: Sheet) => compareVersions(month, earlier, later);

/** What a sheet says: a day without a shift and one that isn't named are the same, and so is the order of codes. */
const saidBy = ({ rows, codes }: Sheet) => ({
  shifts: new Map(
    rows.flatMap(({ practitionerId, cells }) =>
      daysOf(month)
        .filter((date) => cellOf(cells, date).length > 0)
        .map((date): [string, readonly string[]] => [`${practitionerId} ${date}`, cellOf(cells, date)]),
    ),
  ),
  codes: new Map(codes.map((code) => [code.code, code])),
});

/** What a sheet says after changes were made to it. */
const changedBy = (earlier: Sheet, { days, codes }: VersionChanges) => {
  const said = saidBy(earlier);
  for (const { practitionerId, date, from, to } of days) {
    const key = `${practitionerId} ${date}`;
    expect(said.shifts.get(key) ?? []).toEqual(from);
    if (to.length > 0) said.shifts.set(key, to);
    else said.shifts.delete(key);
  }
  for (const { code, from, to } of codes) {
    expect(said.codes.get(code)).toEqual(from);
    if (to) said.codes.set(code, to);
    else said.codes.delete(code);
  }
  return said;
};

const day = fc.constantFrom("01", "02", "09", "30", "31");
const cells: fc.Arbitrary<Cells> = fc.dictionary(day, fc.array(fc.constantFrom("P", "S", "J"), { maxLength: 2 }));
const anySheet: fc.Arbitrary<Sheet> = fc
  .record({
    rows: fc.dictionary(fc.constantFrom("rahmawati", "hasan", "dewi"), cells),
    codes: fc.uniqueArray(fc.record({ code: fc.constantFrom("P", "S", "J"), to: fc.constantFrom(660, 720) }), {
      selector: ({ code }) => code,
    }),
  })
  .map(({ rows, codes }) =>
    sheet(
      rows,
      codes.map(({ code, to }) => codeOf(code, to)),
    ),
  );

test("whatever two versions say, the earlier with what changed is the later", () => {
  fc.assert(
    fc.property(anySheet, anySheet, (earlier, later) => {
      expect(changedBy(earlier, compared(earlier, later))).toEqual(saidBy(later));
    }),
  );
});

test("a version compared to itself says that nothing changed", () => {
  fc.assert(
    fc.property(anySheet, (one) => {
      expect(compared(one, one)).toEqual({ days: [], codes: [] });
    }),
  );
});

test("by person as in the later, each day in order: other shifts, one that came, one that went", () => {
  const earlier = sheet({ hasan: { "09": ["P"], "10": ["P"] }, rahmawati: { "31": ["P"] } });
  const later = sheet({ rahmawati: { "01": ["P", "S"], "31": ["P"] }, hasan: { "09": ["S"], "10": [] } });
  expect(compared(earlier, later).days).toEqual([
    { practitionerId: "rahmawati", date: "2026-12-01", from: [], to: ["P", "S"] },
    { practitionerId: "hasan", date: "2026-12-09", from: ["P"], to: ["S"] },
    { practitionerId: "hasan", date: "2026-12-10", from: ["P"], to: [] },
  ]);
});

test("somebody who is at the clinic no more has lost their shifts", () => {
  const earlier = sheet({ hasan: { "09": ["P"] }, rahmawati: {} });
  expect(compared(earlier, sheet({ rahmawati: {} })).days).toEqual([
    { practitionerId: "hasan", date: "2026-12-09", from: ["P"], to: [] },
  ]);
});

test("a code with other hours changes what its cells mean, though they say the same", () => {
  const cell = { rahmawati: { "09": ["P"] } };
  const [before, after] = [codeOf("P"), codeOf("P", 660)];
  expect(compared(sheet(cell, [before]), sheet(cell, [after, codeOf("J")]))).toEqual({
    days: [],
    codes: [
      { code: "P", from: before, to: after },
      { code: "J", to: codeOf("J") },
    ],
  });
});

test("services in another order are no change of a code; another service, place or date of Ramadan is one", () => {
  const morning: ShiftCode = { ...codeOf("P"), practice: { services: ["umum", "gigi"], minutes: 15 } };
  const changed = (to: ShiftCode) => compared(sheet({}, [morning]), sheet({}, [to])).codes.map(({ code }) => code);
  expect(changed({ ...morning, practice: { services: ["gigi", "umum"], minutes: 15 } })).toEqual([]);
  const others: ShiftCode[] = [
    { ...morning, practice: { services: ["gigi"], minutes: 15 } },
    { ...morning, practice: { services: ["umum", "gigi"], minutes: 20 } },
    { ...morning, outpost: { kind: "pustu", name: "Kadikaran" } },
    { ...morning, fasting: [{ from: "2026-12-01", until: "2026-12-30" }] },
    codeOf("P"),
  ];
  expect(others.map(changed)).toEqual(others.map(() => ["P"]));
});

test("where in a code its days of Ramadan stand is no change of it", () => {
  const fasting = [{ from: "2026-12-01", until: "2026-12-30" }];
  const outpost = { kind: "pustu", name: "Kadikaran" } as const;
  const [saved, looked] = [
    { ...codeOf("P"), fasting, outpost },
    { ...codeOf("P"), outpost, fasting },
  ];
  expect(compared(sheet({}, [saved]), sheet({}, [looked]))).toEqual({ days: [], codes: [] });
});
