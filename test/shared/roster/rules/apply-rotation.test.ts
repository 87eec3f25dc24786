import fc from "fast-check";
import { expect, test } from "vitest";
import { daysOf } from "../../../../shared/roster/month/roster-month.ts";
import type { Cell, RosterRow } from "../../../../shared/roster/month/roster-row.ts";
import { applyRotations, type Rotation } from "../../../../shared/roster/rules/apply-rotation.ts";
import type { Unfilled } from "../../../../shared/roster/rules/fill-empty-cells.ts";
import { emptyCells } from "../../../../shared/roster/rules/fill-empty-cells.ts";
import { cells, codes } from "./december.ts";

const week = (text: string): Cell[] => text.split(" ").map((cell) => (cell === "." ? [] : cell.split("+")));

/** Two weeks, mornings and afternoons by turns; they began on Monday 30 November 2026. */
const byTurns: Rotation = {
  since: "2026-11-30",
  weeks: [week("P P P P P P ."), week("S S S S S . .")],
  steps: { "rahmawati-cikande": 0, "yusuf-cikande": 1 },
};

const empty = (practitionerId: string, changes: Partial<RosterRow> = {}): RosterRow => ({
  practitionerId,
  cells: {},
  locked: [],
  ...changes,
});

const month = (changes: Partial<Unfilled> = {}): Unfilled => ({
  month: "2026-12",
  today: "2026-11-26",
  rows: [empty("rahmawati-cikande")],
  codes,
  holidays: [],
  ...changes,
});

const written = (rotation: Rotation, unfilled: Unfilled): string =>
  applyRotations([rotation], unfilled)
    .filled.map(({ date, cell }) => `${date.slice(8)}${cell.join("+")}`)
    .join(" ");

test("each person goes round from a step of their own; the first of a month may be in the middle of a week", () => {
  expect(written(byTurns, month())).toBe(
    "01P 02P 03P 04P 05P 07S 08S 09S 10S 11S 14P 15P 16P 17P 18P 19P 21S 22S 23S 24S 25S 28P 29P 30P 31P",
  );
  expect(written(byTurns, month({ rows: [empty("yusuf-cikande")] }))).toMatch(/^01S 02S 03S 04S 07P .* 31S$/);
});

test("of three weeks, a step of two begins with the third", () => {
  const three = { ...byTurns, weeks: [week("P . . . . . ."), week("S . . . . . ."), week("M . . . . . .")] };
  const rotation = { ...three, steps: { "rahmawati-cikande": 2 } };
  expect(written(rotation, month({ today: "2026-11-30" }))).toBe("07P 14S 21M 28P");
  expect(written({ ...three, weeks: [] }, month())).toBe("");
});

test("whoever has no step has no part in it", () => {
  expect(applyRotations([byTurns], month({ rows: [empty("marhamah-cikande")] }))).toEqual({ filled: [], left: [] });
});

test.each([
  ["over the end of a year", "2027-01", /^01P 02P 04S .* 30P$/],
  ["with a 29 February", "2028-02", /26P 28S 29S$/],
  ["in a month before its first", "2026-11", /^02P .* 30P$/],
])("weeks go on %s", (_, name, expected) => {
  expect(written(byTurns, month({ month: name, today: "2026-10-01" }))).toMatch(expected);
});

test("complaint 11: what stands in a cell stays, also where it is something else than the rotation has", () => {
  const rows = [empty("rahmawati-cikande", { cells: cells({ "01": "S", "02": "ZZ", "06": "M" }) })];
  expect(written(byTurns, month({ rows }))).toMatch(/^03P 04P 05P 07S/);
});

test("a locked cell stays empty", () => {
  const rows = [empty("rahmawati-cikande", { locked: ["02", "31"] })];
  expect(written(byTurns, month({ rows }))).toMatch(/^01P 03P .* 30P$/);
});

test("complaint 9: an edited rotation changes no day that is over", () => {
  expect(written(byTurns, month({ today: "2026-12-30" }))).toBe("30P 31P");
  expect(written(byTurns, month({ today: "2027-01-01" }))).toBe("");
});

test("complaint 9: whoever has a published month keeps it, its free days too; somebody new is filled in", () => {
  const published = [
    { practitionerId: "rahmawati-cikande", cells: { ...cells({ "07": "P" }), "08": [] } },
    { practitionerId: "yusuf-cikande", cells: { "08": [] } },
  ];
  const everyDay = Object.fromEntries(daysOf("2026-12").map((date) => [date.slice(8), ["S"]]));
  const other = { practitionerId: "hasan-cikande", cells: everyDay };
  const rows = [empty("rahmawati-cikande"), empty("yusuf-cikande")];
  const { filled } = applyRotations([byTurns], month({ rows, published: [...published, other] }));
  expect(new Set(filled.map(({ practitionerId }) => practitionerId))).toEqual(new Set(["yusuf-cikande"]));
});

test("a day for which a published month has nobody at all is open to everybody", () => {
  const published = [
    { practitionerId: "rahmawati-cikande", cells: cells({ "01": "P" }) },
    { practitionerId: "yusuf-cikande", cells: cells({ "02": "P" }) },
  ];
  const places = emptyCells(month({ rows: [empty("rahmawati-cikande")], published }));
  expect(places.map(({ date }) => date)).toEqual(daysOf("2026-12").slice(2));
});

test("holidays, leave and codes that the clinic doesn't know stay free, and are told", () => {
  const rotation = { ...byTurns, weeks: [week("P P P+S X+P P P .")], steps: { "rahmawati-cikande": 0 } };
  const leave = [{ practitionerId: "rahmawati-cikande", date: "2026-12-02", half: "p" as const }];
  const holidays = [{ date: "2026-12-01" }, { date: "2026-12-06" }];
  const { filled, left } = applyRotations([rotation], month({ leave, holidays, today: "2026-11-30" }));
  expect(filled[0]).toEqual({ practitionerId: "rahmawati-cikande", date: "2026-12-04", cell: ["P"] });
  expect(left.slice(0, 3)).toEqual([
    { practitionerId: "rahmawati-cikande", date: "2026-12-01", cell: ["P"], because: "holiday" },
    { practitionerId: "rahmawati-cikande", date: "2026-12-02", cell: ["P", "S"], because: "leave" },
    { practitionerId: "rahmawati-cikande", date: "2026-12-03", cell: ["X", "P"], because: "unknown-code" },
  ]);
});

test("complaint 11: whatever stood there, only empty and unlocked cells are filled; a second time fills none", () => {
  const days = daysOf("2026-12").map((date) => date.slice(8));
  const anyRow = fc.record({
    cells: fc.dictionary(fc.constantFrom(...days), fc.constantFrom<Cell>(["P"], ["S", "M"], [])),
    locked: fc.subarray(days),
    day: fc.constantFrom(...days),
  });
  fc.assert(
    fc.property(anyRow, ({ cells: own, locked, day }) => {
      const row = empty("rahmawati-cikande", { cells: own, locked });
      const unfilled = month({ rows: [row], today: `2026-12-${day}` });
      const { filled } = applyRotations([byTurns], unfilled);
      const places = filled.map(({ date }) => date.slice(8));
      expect(places.filter((one) => (own[one] ?? []).length > 0 || locked.includes(one) || one < day)).toEqual([]);
      const after = { ...own, ...Object.fromEntries(filled.map(({ date, cell }) => [date.slice(8), cell])) };
      const again = { ...unfilled, rows: [{ ...row, cells: after }] };
      expect(applyRotations([byTurns], again)).toEqual({ filled: [], left: [] });
    }),
  );
});
