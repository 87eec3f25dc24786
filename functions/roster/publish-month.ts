import type { Response } from "../../shared/api/contract.ts";
import { publishMonth as contract } from "../../shared/api/roster/publish-month.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import type { RequestKey } from "../../shared/request/request-key.ts";
import { firstSave } from "../../shared/roster/draft/receipt.ts";
import { freezeMonth } from "../../shared/roster/publish/freeze-month.ts";
import type { RosterVersion } from "../../shared/roster/publish/roster-version.ts";
import { route, type UseCase } from "../http/route.ts";
import { enterDue } from "../store/due/due-list.ts";
import type { VersionOf } from "../store/roster/month-heads.ts";
import { rosterVersionOf } from "../store/roster/roster-versions.ts";
import { publishReceipt, saveFreeze } from "../store/roster/save-freeze.ts";
import { untilSaved } from "../store/table/try-again.ts";
import { bringMonthLive } from "./bring-month.ts";
import { finishPublishingLive, publishingResumed } from "./finish-publishing.ts";
import { lookAtMonthLive, type MonthSeen } from "./look-at-month.ts";
import { type Publishing, planPublishing } from "./plan-publishing.ts";

const live = {
  publishReceipt,
  rosterVersionOf,
  lookAtMonth: lookAtMonthLive,
  enterDue,
  saveFreeze,
  bringMonth: bringMonthLive,
  finishPublishing: finishPublishingLive,
};
type Deps = typeof live;
type Answer = Response<typeof contract>;
type By = { accountId: string; key: RequestKey };

/** How often the month is looked at again when somebody else was there in between. */
const tries = 8;

const versionOf = (
  { plan: { clinicId, month, rows, codes }, now }: MonthSeen,
  { version, writes }: Publishing,
  by: string,
): RosterVersion => ({
  ...{ clinicId, month, version, at: now, by },
  rows: [...rows],
  codes: [...codes],
  written: writes.length,
});

/** What a request is answered that published before: as the first time, but for how far its sessions have come. */
const answerAgain = async (deps: Deps, published: VersionOf): Promise<Answer> => {
  const version = await deps.rosterVersionOf(published);
  if (!version) throw new Error(`${published.clinicId} ${published.month} has no version ${published.version}`);
  const done = await deps.finishPublishing(published.clinicId, published.month);
  return { version: version.version, done, written: version.written };
};

/** Freezes what was shown, and brings the sessions to it; `undefined` where somebody else was there in between. */
const publishAsShown = async (deps: Deps, seen: MonthSeen, digest: string, by: By): Promise<Answer | undefined> => {
  const publishing = planPublishing(seen);
  if (publishing.digest !== digest) throw new Refusal("roster.changed");
  const breaks = publishing.breaks.filter(({ severity }) => severity === "blocks");
  if (breaks.length > 0) throw new Refusal("roster.rule-broken", { breaks });
  const months = freezeMonth(seen);
  const version = versionOf(seen, publishing, by.accountId);
  const { clinicId, month, written } = version;
  await deps.enterDue(publishingResumed(clinicId, month, seen.now));
  if (!(await deps.saveFreeze({ version, months, key: by.key }))) return undefined;
  const done = await deps.bringMonth({ version, zone: seen.plan.zone, sessions: seen.sessions });
  return { version: version.version, done, written };
};

/**
 * Publishes a clinic's draft for a month. All is checked before the first write; one transaction freezes the version, and
 * from then on it is published: its sessions are brought to it here, or by whoever comes next, or by the clock. The due
 * item stands before the freeze, so that there is no version that nobody finishes.
 */
export const publishMonth =
  (deps: Deps): UseCase<typeof contract> =>
  ({ clinicId, month, digest }, { accountId }, key) =>
    untilSaved(tries, async () => {
      const before = firstSave(await deps.publishReceipt(clinicId, key), key);
      if (before) return { saved: await answerAgain(deps, { clinicId, ...before }) };
      const seen = await deps.lookAtMonth(clinicId, month);
      if (seen.head.publishing !== undefined) {
        if (await deps.finishPublishing(clinicId, month)) return undefined;
        throw new Refusal("roster.publishing");
      }
      const answer = await publishAsShown(deps, seen, digest, { accountId, key });
      return answer && { saved: answer };
    });

export const publishMonthRoute = route(contract, publishMonth(live));
