import type { ClinicId } from "../../../shared/place/clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Cover } from "../../../shared/roster/change/absence.ts";
import { type Away, monthsOfAbsence } from "../../../shared/roster/change/absence-change.ts";
import type { ChangeMade } from "../../../shared/roster/change/changed.ts";
import { planAbsence } from "../../../shared/roster/change/plan-absence.ts";
import { requireUnbroken } from "../../../shared/roster/change/plan-change.ts";
import type { MonthSeen } from "../../../shared/roster/publish/month-seen.ts";
import type { Publisher } from "../../../shared/roster/publish/roster-version.ts";
import { todayAtLive } from "../../place/today-at.ts";
import type { Piece } from "../../store/table/transact.ts";
import { digestOf } from "../publish/digest-of.ts";
import { makeChangeLive } from "./make-change.ts";

const live = { todayAt: todayAtLive, makeChange: makeChangeLive };
type Deps = typeof live;

/** An absence that somebody was shown, and who covers its shifts. */
export type AskedAbsence = {
  clinicId: ClinicId;
  away: Away;
  cover?: readonly Cover[];
  /** Names what they were shown. */
  digest: string;
};

/** Who asks for it, under which key, and what is written with it. */
export type By = Publisher & {
  key: RequestKey;
  /** Asked first of all, each time the months are looked at. @default nothing */
  also?: (seen: readonly MonthSeen[]) => Promise<Record<string, Piece<unknown>>>;
};

/**
 * Publishes that somebody is away, or that a clinic is closed, as it was shown: what was published without the shifts in
 * question, and with those of who covers them.
 * @throws Refusal `roster.changed`, `roster.rule-broken` and what `planAbsence` and `rollForward` refuse
 */
export const makeAbsence =
  (deps: Deps) =>
  ({ clinicId, away, cover = [], digest }: AskedAbsence, { accountId, name, key, also }: By): Promise<ChangeMade> =>
    deps.makeChange({
      clinicId,
      key,
      months: async () => monthsOfAbsence(away, await deps.todayAt(clinicId)),
      plan: async (seen) => {
        const pieces = await also?.(seen);
        const plan = planAbsence(seen, away, { cover, by: { accountId, name } });
        if (digestOf(plan.shown) !== digest) throw new Refusal("roster.changed");
        requireUnbroken(plan.breaks);
        return { freeze: plan.freeze, also: pieces };
      },
    });

/** Publishes absences in the table. */
export const makeAbsenceLive = makeAbsence(live);
