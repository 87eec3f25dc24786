import { expect, test } from "vitest";
import { fillMonth } from "../../../../shared/roster/fill/fill-month.ts";
import type { MonthToFill } from "../../../../shared/roster/fill/month-to-fill.ts";
import { stillOpen } from "../../../../shared/roster/fill/still-open.ts";
import { breaksOf } from "../../../../shared/roster/rules/breaks-of.ts";
import { randomFrom } from "../../../harness/random.ts";
import { ruled, withFilled } from "./filled-month.ts";
import { someMonth, toFill, weekdays } from "./some-month.ts";

/** The month as it is written, for what is wanted of it. */
const wanting = (written: MonthToFill) => {
  const { published: _, ...month } = ruled(written);
  return month;
};

const openIn = (month: MonthToFill, filled = fillMonth(month, { moves: 2_000, random: randomFrom(1).next })) => {
  const written = wanting(withFilled(month, filled));
  const { open } = filled;
  return { filled, open, now: (as = written) => stillOpen(open, as, breaksOf(as, month.rules)), written };
};

/** Two doctors of whom one is locked out on Monday 7 December: one of two is missing in the morning. */
const lacking = toFill(["adi-cikande", "budi-cikande"], {
  wants: weekdays.map((weekday) => ({ weekday, half: "a", service: "umum", practitioners: 2 })),
  rows: [
    { practitionerId: "adi-cikande", cells: {}, locked: [] },
    { practitionerId: "budi-cikande", cells: {}, locked: ["07"] },
  ],
});

test("as long as nothing else is written, all that could not be filled is still open", () => {
  for (const month of [lacking, ...[1, 2, 3, 4, 5, 6].map(someMonth)]) {
    const { open, now } = openIn(month);
    expect(now()).toEqual(open);
  }
});

test("a cell that is filled by hand leaves what is open, and is open again once that is taken back", () => {
  const { open, now, written } = openIn(lacking);
  const monday = open.filter(({ date }) => date === "2026-12-07");
  expect(monday.map(({ wanted, missing }) => ({ wanted, missing }))).toEqual([
    { wanted: { half: "a", service: "umum" }, missing: 1 },
  ]);
  const byHand = {
    ...written,
    rows: written.rows.map((row) =>
      row.practitionerId === "budi-cikande" ? { ...row, cells: { ...row.cells, "07": ["P"] } } : row,
    ),
  };
  expect(now(byHand)).toEqual(open.filter(({ date }) => date !== "2026-12-07"));
  expect(now()).toEqual(open);
});

test("a day without a doctor is open until there is one", () => {
  const month = toFill(["adi-cikande"], { rows: [{ practitionerId: "adi-cikande", cells: {}, locked: ["07"] }] });
  const noDoctor = { date: "2026-12-07", wanted: { rule: "no-doctor" as const }, missing: 1, ruledOut: [] };
  const asWritten = (day: string[]) => {
    const written = wanting({ ...month, rows: month.rows.map((row) => ({ ...row, cells: { "07": day } })) });
    return stillOpen([noDoctor], written, breaksOf(written, month.rules));
  };
  expect([asWritten([]), asWritten(["P"])]).toEqual([[noDoctor], []]);
});
