import type { ClinicId } from "../../place/clinic.ts";
import { Refusal } from "../../refusal/refusal.ts";
import type { MonthSeen } from "../publish/month-seen.ts";
import type { OffShift } from "../publish/off-shift.ts";
import type { Publisher } from "../publish/roster-version.ts";
import type { Rows } from "../rules/ruled-month.ts";
import { type Cover, isCoverOf, othersWith, type ShiftOf, shiftsOff } from "./absence.ts";
import { type Away, absenceChange, absenceFrom } from "./absence-change.ts";
import { type ChangePlan, planChange } from "./plan-change.ts";

/** What an absence does to months as they were seen. */
export type AbsencePlan = ChangePlan & {
  /** The published shifts that it takes off. */
  off: ShiftOf[];
  /** What is taken off as it is shown: no booking meanwhile keeps that from being published, nor who covers it. */
  shown: unknown;
};

/** What is taken off a sheet, as it is kept for when its person is back. */
const keptOf = (clinicId: ClinicId, sheet: Rows, off: readonly ShiftOf[], of?: "draft"): OffShift[] =>
  off.map((shift) => {
    const { date, code } = shift;
    return { clinicId, date, code, others: othersWith(sheet, shift).length, ...(of && { of }) };
  });

/** All that somebody's absence takes off them, of what is published and of the drafts. */
const keptBy = (seen: readonly MonthSeen[], away: Away): OffShift[] =>
  seen.flatMap(({ plan, published, draft, today }) => {
    const off = (sheet: Rows) => shiftsOff(plan.month, sheet, absenceFrom(away, today));
    const drafted = { rows: draft, codes: plan.codes };
    return [
      ...(published ? keptOf(plan.clinicId, published, off(published)) : []),
      ...keptOf(plan.clinicId, drafted, off(drafted), "draft"),
    ];
  });

const offOf = (seen: readonly MonthSeen[], away: Away): ShiftOf[] =>
  seen.flatMap(({ plan, published, today }) =>
    published ? shiftsOff(plan.month, published, absenceFrom(away, today)) : [],
  );

/**
 * What an absence does to a clinic's months as they were seen.
 * @throws Refusal `roster.not-here`, `roster.elsewhere`, and `request.invalid` for a cover of what isn't taken off
 */
export const planAbsence = (
  seen: readonly MonthSeen[],
  away: Away,
  { cover = [], by }: { cover?: readonly Cover[]; by?: Publisher } = {},
): AbsencePlan => {
  const [first] = seen;
  if (!first) throw new Error("an absence in no month");
  const { practitionerId } = away;
  if (practitionerId !== undefined && first.clinic.practitioners.every(({ id }) => id !== practitionerId))
    throw new Refusal("roster.not-here", { practitionerIds: [practitionerId] });
  const off = offOf(seen, away);
  if (!isCoverOf(cover, off)) throw new Refusal("request.invalid", { fields: ["cover"] });
  const plan = planChange(seen, absenceChange(away, { cover, off: keptBy(seen, away), today: first.today }), by);
  const versions = seen.map(({ plan: { month }, head }) => [month, head.version]);
  return { ...plan, off, shown: [away, versions, off] };
};
