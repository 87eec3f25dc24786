import { expect, test } from "vitest";
import { fillMonth } from "../../../../shared/roster/fill/fill-month.ts";
import { meantFinder } from "../../../../shared/roster/fill/meant-for.ts";
import type { MonthToFill } from "../../../../shared/roster/fill/month-to-fill.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { randomFrom } from "../../../harness/random.ts";
import { cells, row, shift } from "../rules/december.ts";
import { emptyRow, toFill, weekdays } from "./some-month.ts";

const doctor = "rahmawati-cikande";
const midwife = "marhamah-cikande";

const practice = (code: string, services: string[]): ShiftCode => ({
  ...shift(code, 8, 10),
  practice: { services, minutes: 15 },
});

/** A doctor and a midwife, and a midwife's code that the doctor's profession may do as well. */
const month = (changes: Partial<MonthToFill> = {}): MonthToFill =>
  toFill([doctor, midwife], {
    people: [
      { id: doctor, profession: "doctor" },
      { id: midwife, profession: "midwife" },
    ],
    codes: [practice("U", ["umum"]), practice("B", ["ibu-hamil", "kb"]), shift("M", 22, 30)],
    wants: weekdays.map((weekday) => ({ weekday, half: "a", service: "kb", practitioners: 1 })),
    rules: toFill([]).rules.filter(({ rule }) => rule !== "no-doctor"),
    ...changes,
  });

const holdersOf = (of: MonthToFill): Set<string> =>
  new Set(
    fillMonth(of, { moves: 20_000, random: randomFrom(1).next }).filled.map(({ practitionerId }) => practitionerId),
  );

test("a midwife's code is given to the midwife on every day, though the doctor has nothing to do", () => {
  expect(holdersOf(month())).toEqual(new Set([midwife]));
});

test("the doctor has it only on days on which the midwife can't", () => {
  const leave = ["07", "08"].map((day) => ({ practitionerId: midwife, date: `2026-12-${day}` }));
  const { filled, open } = fillMonth(month({ leave }), { moves: 20_000, random: randomFrom(1).next });
  expect(filled.filter(({ practitionerId }) => practitionerId === doctor)).toEqual([
    { practitionerId: doctor, date: "2026-12-07", cell: ["B"] },
    { practitionerId: doctor, date: "2026-12-08", cell: ["B"] },
  ]);
  expect(open).toEqual([]);
});

test("a code is meant for the professions that had it, not for one that took it once", () => {
  const rows = [row(doctor, cells({ "01": "B", "02": "B" })), row(midwife, cells({ "03": "B" }))];
  const isMeant = meantFinder(month({ before: { codes: [], rows } }));
  expect([isMeant(doctor, "B"), isMeant(midwife, "B")]).toEqual([true, true]);
  const once = [row(doctor, cells({ "01": "B" })), row(midwife, cells({ "03": "B", "04": "B", "05": "B" }))];
  const isUsual = meantFinder(month({ before: { codes: [], rows: once } }));
  expect([isUsual(doctor, "B"), isUsual(midwife, "B")]).toEqual([false, true]);
});

test("a doctor's code is meant for doctors, one without a practice for everybody", () => {
  const isMeant = meantFinder(month());
  expect([isMeant(doctor, "U"), isMeant(midwife, "U")]).toEqual([true, false]);
  expect([isMeant(doctor, "M"), isMeant(midwife, "M")]).toEqual([true, true]);
});

test("where there are only doctors a midwife's code is theirs", () => {
  const only = month({ people: [{ id: doctor, profession: "doctor" }], rows: [emptyRow(doctor)] });
  expect(meantFinder(only)(doctor, "B")).toBe(true);
});
