import type { PractitionerId } from "../../people/practitioner.ts";
import type { LocalDate } from "../../time/local-date.ts";
import { type HalfDay, halvesOf } from "../month/half-day.ts";
import { codesByName, type Plan } from "../month/plan-month.ts";
import { daysOf, monthOf, type RosterMonth } from "../month/roster-month.ts";
import { cellOf } from "../month/roster-row.ts";
import { hoursOn } from "../month/shift-code.ts";
import { type DutyHalf, dutyHalfOf } from "./person-month.ts";

/** A half day on which somebody is on duty. */
export type Duty = { practitionerId: PractitionerId; month: RosterMonth; date: LocalDate; half: DutyHalf };

const dutyOn = (practitionerId: PractitionerId, on: HalfDay): Duty => ({
  practitionerId,
  month: monthOf(on.date),
  date: on.date,
  half: dutyHalfOf(on),
});

/** The half days that a roster's shifts take, whatever is done in them; a code nobody knows takes none. */
export const dutyOf = ({ month, rows, codes }: Pick<Plan, "month" | "rows" | "codes">): Duty[] => {
  const known = codesByName(codes);
  return rows.flatMap(({ practitionerId, cells }) =>
    daysOf(month).flatMap((date) =>
      cellOf(cells, date).flatMap((name) => {
        const code = known.get(name);
        return code ? halvesOf(date, hoursOn(code, date)).map((half) => dutyOn(practitionerId, half)) : [];
      }),
    ),
  );
};
