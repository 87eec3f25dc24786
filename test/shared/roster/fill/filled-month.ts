import type { fillMonth } from "../../../../shared/roster/fill/fill-month.ts";
import type { MonthToFill } from "../../../../shared/roster/fill/month-to-fill.ts";

type FilledMonth = ReturnType<typeof fillMonth>;

/** The month with what was filled in. */
export const withFilled = (month: MonthToFill, { filled }: FilledMonth): MonthToFill => ({
  ...month,
  rows: month.rows.map((row) => ({
    ...row,
    cells: {
      ...row.cells,
      ...Object.fromEntries(
        filled
          .filter(({ practitionerId }) => practitionerId === row.practitionerId)
          .map(({ date, cell }) => [date.slice(8), cell]),
      ),
    },
  })),
});

/** The month as rules read it. */
export const ruled = (month: MonthToFill) => ({
  ...month,
  holidays: month.holidays.map(({ date }) => ({ date, name: "Libur" })),
});
