import { expect, test } from "vitest";
import { fillMonth } from "../../../../shared/roster/fill/fill-month.ts";
import { joinedCells } from "../../../../shared/roster/fill/joined-cells.ts";
import type { MonthToFill } from "../../../../shared/roster/fill/month-to-fill.ts";
import { breaksOf } from "../../../../shared/roster/rules/breaks-of.ts";
import { usualRules } from "../../../../shared/roster/rules/usual-rules.ts";
import { randomFrom } from "../../../harness/random.ts";
import { cells, shift } from "../rules/december.ts";
import { ruled, withFilled } from "./filled-month.ts";
import { toFill, weekdays } from "./some-month.ts";

const umum = { services: ["umum"], minutes: 20 };
const practice = (code: string, from: number, to: number, services = umum.services) => ({
  ...shift(code, from, to),
  practice: { ...umum, services },
});
/** The hours of a demonstration's puskesmas: a morning and an afternoon make a day, three long ones make fourteen hours. */
const codes = [
  practice("P", 8, 11),
  practice("S", 13, 15),
  practice("D1", 8, 12),
  practice("D2", 12, 17),
  practice("D3", 17, 22),
  practice("GS", 13, 15, ["gigi"]),
  shift("M", 22, 30),
];
const people: MonthToFill["people"] = [
  { id: "rahmawati", profession: "doctor" },
  { id: "gita", profession: "dentist" },
];
const both = weekdays.flatMap((weekday) =>
  (["a", "p"] as const).map((half) => ({ weekday, half, service: "umum", practitioners: 1 })),
);
const month = (ids: readonly string[], changes: Partial<MonthToFill> = {}): MonthToFill =>
  toFill(ids, { codes, wants: both, ...changes });
const fill = (of: MonthToFill) => fillMonth(of, { moves: 60_000, random: randomFrom(1).next });

test("what one day has room for is joined, in order of its hours: nine of them at most, of one profession, no guard", () => {
  expect(joinedCells(month(["rahmawati", "gita"], { people }))).toEqual([
    ["P", "S"],
    ["P", "D2"],
    ["S", "D3"],
    ["D1", "S"],
    ["D1", "D2"],
  ]);
});

test("a doctor who is there in the morning stays for the afternoon that nobody else covers, and no rule breaks", () => {
  const alone = month(["rahmawati"]);
  const outcome = fill(alone);
  expect(outcome.open).toEqual([]);
  expect(breaksOf(ruled(withFilled(alone, outcome)), usualRules)).toEqual([]);
  expect(new Set(outcome.filled.map(({ cell }) => cell.join("+")))).toEqual(new Set(["P+S"]));
});

test("nobody has a day of fourteen hours, though they had one before, where a shorter one leaves nothing open", () => {
  const before = {
    codes,
    rows: [{ practitionerId: "rahmawati", cells: cells({ "04": "D1+D2+D3", "05": "D1+D2+D3" }) }],
  };
  const outcome = fill(month(["rahmawati", "hasanudin"], { before }));
  expect(outcome.open).toEqual([]);
  expect(outcome.filled.filter(({ cell }) => cell.length > 2)).toEqual([]);
});

test("with two of them each has one half of the day: a day is no longer than it has to be", () => {
  const outcome = fill(month(["rahmawati", "hasanudin"]));
  expect([outcome.open, outcome.filled.filter(({ cell }) => cell.length > 1).length]).toEqual([[], 0]);
});

test("where a rule keeps the afternoon from being joined, it is named", () => {
  const rules = usualRules.map((rule) => (rule.rule === "week-hours" ? { ...rule, hours: 20 } : rule));
  const { open } = fill(month(["rahmawati"], { rules }));
  expect(open.length).toBeGreaterThan(0);
  expect(new Set(open.flatMap(({ ruledOut }) => ruledOut.map(({ because }) => because)))).toEqual(
    new Set(["week-hours"]),
  );
});

test("what stands in a cell is not added to: nobody but a scheduler has decided on it", () => {
  const rows = [{ practitionerId: "rahmawati", cells: cells({ "08": "P" }), locked: [] }];
  const { open, filled } = fill(month(["rahmawati"], { rows }));
  expect(filled.filter(({ date }) => date === "2026-12-08")).toEqual([]);
  expect(open).toEqual([
    {
      date: "2026-12-08",
      wanted: { half: "p", service: "umum" },
      missing: 1,
      ruledOut: [{ practitionerId: "rahmawati", because: "not-added", cell: ["P"] }],
    },
  ]);
});
