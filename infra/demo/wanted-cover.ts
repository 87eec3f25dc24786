import type { Clinic } from "../../shared/place/clinic.ts";
import { planMonth } from "../../shared/roster/month/plan-month.ts";
import { monthOf } from "../../shared/roster/month/roster-month.ts";
import { coverOf } from "../../shared/roster/rules/coverage.ts";
import { usualCover, type Want } from "../../shared/roster/rules/wanted-cover.ts";
import { dayOf, daysFrom, weekdayOf } from "../../shared/time/local-date.ts";
import { usualCell } from "./rosters.ts";
import { codesOf } from "./shift-codes.ts";

const zone = "WIB";
/** From a Monday to a Saturday; which week makes no difference. */
const monday = "2026-11-02";
const workdays = daysFrom(monday, 6);

/** What a puskesmas has decided to want there: whoever works on a weekday where nobody is missing. */
export const wantsOf = (clinic: Clinic): Want[] => {
  const { id: clinicId, practitioners: people } = clinic;
  const rows = people.map((one) => ({
    practitionerId: one.id,
    cells: Object.fromEntries(workdays.map((date) => [dayOf(date), usualCell(clinic, one, weekdayOf(date))])),
  }));
  const sessions = planMonth({ clinicId, zone, month: monthOf(monday), rows, codes: codesOf(clinic) });
  return usualCover(coverOf(sessions, { clinicId, people, zone }), workdays);
};
