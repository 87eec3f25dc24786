import { type Sheet, sheetRow, textOf } from "../../../../../../web/features/roster/roster-month/sheet/sheet.ts";

/** A Tuesday and the days after it. */
const first = 1;

/** A sheet written as one would on paper: a line for each person, days apart by blanks, `.` free, `P!` locked. */
export const sheetOf = (lines: readonly string[], open = 0): Sheet => {
  const rows = lines.map((line) => line.split(/\s+/));
  const dates = (rows[0] ?? []).map((_, index) => `2026-12-${String(first + index).padStart(2, "0")}`);
  const days = dates.map((date) => date.slice(8));
  return {
    dates,
    open,
    rows: rows.map((cells, row) =>
      sheetRow(
        {
          practitionerId: `person-${"abcdef"[row]}`,
          cells: Object.fromEntries(
            cells.map((cell, index) => [days[index], cell.replace(/[.!]/g, "").split("+").filter(Boolean)]),
          ),
          locked: days.filter((_, index) => cells[index]?.endsWith("!")),
        },
        dates,
      ),
    ),
  };
};

/** The same back as lines. */
export const linesOf = ({ rows }: Pick<Sheet, "rows">): string[] =>
  rows.map(({ entries }) => entries.map((entry) => (textOf(entry) || ".") + (entry.locked ? "!" : "")).join(" "));
