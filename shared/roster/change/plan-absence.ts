import { Refusal } from "../../refusal/refusal.ts";
import type { MonthSeen } from "../publish/month-seen.ts";
import type { Publisher } from "../publish/roster-version.ts";
import { type Cover, isCoverOf, type ShiftOf, shiftsOff } from "./absence.ts";
import { type Away, absenceChange, absenceFrom } from "./absence-change.ts";
import { type ChangePlan, planChange } from "./plan-change.ts";

/** What an absence does to months as they were seen. */
export type AbsencePlan = ChangePlan & {
  /** The published shifts that it takes off. */
  off: ShiftOf[];
  /** What is taken off as it is shown: no booking meanwhile keeps that from being published, nor who covers it. */
  shown: unknown;
};

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
  const plan = planChange(seen, absenceChange(away, cover, first.today), by);
  const versions = seen.map(({ plan: { month }, head }) => [month, head.version]);
  return { ...plan, off, shown: [away, versions, off] };
};
