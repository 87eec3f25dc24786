import { expect, test } from "vitest";
import { fillMonth } from "../../../../shared/roster/fill/fill-month.ts";
import type { MonthToFill } from "../../../../shared/roster/fill/month-to-fill.ts";
import { randomFrom } from "../../../harness/random.ts";
import { cells } from "../rules/december.ts";
import { toFill } from "./some-month.ts";

/** A Tuesday on whose afternoon a general doctor is wanted, with what each of some people has there. */
const tuesday = (held: Record<string, string>, changes: Partial<MonthToFill> = {}) => {
  const ids = Object.keys(held);
  const month = toFill(ids, {
    rules: toFill([]).rules.filter(({ rule }) => rule !== "no-doctor"),
    rows: ids.map((practitionerId) => ({
      practitionerId,
      cells: cells({ "08": held[practitionerId] ?? "" }),
      locked: [],
    })),
    wants: [{ weekday: 2, half: "p", service: "umum", practitioners: 1 }],
    ...changes,
  });
  const { open } = fillMonth(month, { moves: 2000, random: randomFrom(1).next });
  return open.filter(({ date }) => date === "2026-12-08").map(({ ruledOut }) => ruledOut);
};

test("whoever has a shift at another time of the day is named with it: nothing is added to what stands in a cell", () => {
  expect(tuesday({ "adi-cikande": "G", "budi-cikande": "T" })).toEqual([
    [
      { practitionerId: "adi-cikande", because: "not-added", cell: ["G"] },
      { practitionerId: "budi-cikande", because: "on-duty" },
    ],
  ]);
});

test("whoever could not be it without that shift either is named with what keeps them from it", () => {
  const ids = ["adi-cikande", "dewi-cikande"];
  const held = Object.fromEntries(ids.map((id) => [id, "G"]));
  const people = ids.map((id) => ({
    id,
    profession: id === "adi-cikande" ? ("doctor" as const) : ("midwife" as const),
  }));
  expect(tuesday(held, { people, leave: [{ practitionerId: "adi-cikande", date: "2026-12-08", half: "p" }] })).toEqual([
    [
      { practitionerId: "adi-cikande", because: "leave" },
      { practitionerId: "dewi-cikande", because: "skill" },
    ],
  ]);
});

test("where no shift gives what is wanted nobody is to blame, on duty or not", () => {
  const wants = [{ weekday: 2, half: "p" as const, service: "kb", practitioners: 1 }];
  expect(tuesday({ "adi-cikande": "G" }, { wants })).toEqual([[]]);
});
