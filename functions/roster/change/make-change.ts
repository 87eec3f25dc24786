import type { ClinicId } from "../../../shared/place/clinic.ts";
import { firstAnswer } from "../../../shared/request/receipt.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { type ChangeMade, countedOf } from "../../../shared/roster/change/changed.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { Freeze } from "../../../shared/roster/publish/freeze.ts";
import type { FrozenVersions } from "../../../shared/roster/publish/frozen-versions.ts";
import type { MonthSeen } from "../../../shared/roster/publish/month-seen.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { freezeReceipt, keepChange } from "../../store/roster/save-freeze.ts";
import type { Piece } from "../../store/table/transact.ts";
import { finishPublishingLive } from "../publish/finish-publishing.ts";
import { rollForwardLive } from "../publish/roll-forward.ts";

const live = {
  freezeReceipt,
  rosterVersionOf,
  finishPublishing: finishPublishingLive,
  rollForward: rollForwardLive,
};
type Deps = typeof live;

/** A change of what is published of some months. */
export type Making = {
  clinicId: ClinicId;
  months: () => Promise<readonly RosterMonth[]> | readonly RosterMonth[];
  key: RequestKey;
  /** Decides on it each time the months are looked at, and says what is written with it. */
  plan: (seen: MonthSeen[]) => Promise<{ freeze: Freeze; also?: Record<string, Piece<unknown>> | undefined }>;
};

/** What a request is answered that came before: as the first time, but for how far the sessions have come. */
const answerAgain = async (deps: Deps, clinicId: ClinicId, { versions }: FrozenVersions): Promise<ChangeMade> => {
  const published: RosterVersion[] = [];
  let done = true;
  for (const { month, version } of versions) {
    const frozen = await deps.rosterVersionOf({ clinicId, month, version });
    if (frozen) published.push(frozen);
    done = (await deps.finishPublishing(clinicId, month)) && done;
  }
  return { versions, done, ...countedOf(published) };
};

/**
 * Publishes a change of what is published (`roll-forward.ts`), and leaves a receipt; a repeat is answered by that.
 * @throws Refusal what `plan` and `rollForward` refuse
 */
export const makeChange =
  (deps: Deps) =>
  ({ clinicId, months, key, plan }: Making): Promise<ChangeMade> =>
    deps.rollForward<ChangeMade>({
      clinicId,
      months,
      again: async () => {
        const before = firstAnswer(await deps.freezeReceipt(clinicId, key), key);
        return before && answerAgain(deps, clinicId, before);
      },
      freeze: async (seen) => {
        const { freeze, also } = await plan(seen);
        const versions = freeze.versions.map(({ month, version }) => ({ month, version }));
        const [now = 0] = seen.map((month) => month.now);
        const receipt = keepChange({ clinicId, answer: { versions }, key, now });
        return { ...freeze, also: { ...also, receipt } };
      },
      answer: ({ versions }, done) => ({
        versions: versions.map(({ month, version }) => ({ month, version })),
        done,
        ...countedOf(versions),
      }),
    });

/** Publishes changes in the table. */
export const makeChangeLive = makeChange(live);
