import type { ClinicId } from "../../shared/place/clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import type { RequestKey } from "../../shared/request/request-key.ts";
import type { Cover } from "../../shared/roster/change/absence.ts";
import { type Away, monthsOfAbsence } from "../../shared/roster/change/absence-change.ts";
import type { ChangeMade } from "../../shared/roster/change/changed.ts";
import { type FrozenVersions, firstSave } from "../../shared/roster/draft/receipt.ts";
import type { Publisher } from "../../shared/roster/publish/roster-version.ts";
import { rosterVersionOf } from "../store/roster/roster-versions.ts";
import { changeReceipt, keepChange } from "../store/roster/save-freeze.ts";
import type { Piece } from "../store/table/transact.ts";
import { finishPublishingLive } from "./finish-publishing.ts";
import type { MonthSeen } from "./look-at-month.ts";
import { planAbsence } from "./plan-absence.ts";
import { requireUnbroken } from "./plan-change.ts";
import { rollForwardLive } from "./roll-forward.ts";
import { todayAtLive } from "./today-at.ts";

const live = {
  todayAt: todayAtLive,
  changeReceipt,
  rosterVersionOf,
  finishPublishing: finishPublishingLive,
  rollForward: rollForwardLive,
};
type Deps = typeof live;

/** An absence that somebody was shown, and who covers its shifts. */
export type Asked = {
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

/** What a request is answered that came before: as the first time, but for how far the sessions have come. */
const answerAgain = async (deps: Deps, clinicId: ClinicId, { versions }: FrozenVersions): Promise<ChangeMade> => {
  let [done, written, affected] = [true, 0, 0];
  for (const { month, version } of versions) {
    const frozen = await deps.rosterVersionOf({ clinicId, month, version });
    written += frozen?.written ?? 0;
    affected += frozen?.affected ?? 0;
    done = (await deps.finishPublishing(clinicId, month)) && done;
  }
  return { versions, done, written, affected };
};

/**
 * Publishes that somebody is away, or that a clinic is closed, as it was shown: what was published without the shifts in
 * question, and with those of who covers them.
 * @throws Refusal `roster.changed`, `roster.rule-broken` and what `planAbsence` and `rollForward` refuse
 */
export const makeAbsence =
  (deps: Deps) =>
  async ({ clinicId, away, cover = [], digest }: Asked, { accountId, name, key, also }: By): Promise<ChangeMade> => {
    const today = await deps.todayAt(clinicId);
    const months = monthsOfAbsence(away, today);
    return deps.rollForward<ChangeMade>({
      ...{ clinicId, months },
      again: async () => {
        const before = firstSave(await deps.changeReceipt(clinicId, key), key);
        return before && answerAgain(deps, clinicId, before);
      },
      freeze: async (seen) => {
        const pieces = await also?.(seen);
        const plan = planAbsence(seen, away, { cover, by: { accountId, name } });
        if (plan.digest !== digest) throw new Refusal("roster.changed");
        requireUnbroken(plan.breaks);
        const versions = plan.freeze.versions.map(({ month, version }) => ({ month, version }));
        const [now = 0] = seen.map((month) => month.now);
        const receipt = keepChange({ clinicId, answer: { versions }, key, now });
        return { ...plan.freeze, also: { ...pieces, receipt } };
      },
      answer: ({ versions }, done) => ({
        versions: versions.map(({ month, version }) => ({ month, version })),
        done,
        written: versions.reduce((sum, { written }) => sum + written, 0),
        affected: versions.reduce((sum, { affected = 0 }) => sum + affected, 0),
      }),
    });
  };

/** Publishes absences in the table. */
export const makeAbsenceLive = makeAbsence(live);
