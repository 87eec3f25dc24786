import { Refusal } from "../../shared/refusal/refusal.ts";
import { type Cover, isCoverOf, type ShiftOf, shiftsOff } from "../../shared/roster/change/absence.ts";
import { type Away, absenceChange, absenceFrom } from "../../shared/roster/change/absence-change.ts";
import type { Publisher } from "../../shared/roster/publish/roster-version.ts";
import type { MonthSeen } from "./look-at-month.ts";
import { type ChangePlan, planChange } from "./plan-change.ts";
import { digestOf } from "./plan-publishing.ts";

/** What an absence does to months as they were seen. */
export type AbsencePlan = ChangePlan & {
  /** The published shifts that it takes off. */
  off: ShiftOf[];
  /** Names what is taken off as it was shown: no booking meanwhile keeps that from being published, nor who covers it. */
  digest: string;
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
  return { ...plan, off, digest: digestOf([away, versions, off]) };
};
