import type { Request, Response } from "../../../shared/api/contract.ts";
import { publishMonth as contract } from "../../../shared/api/roster/publish-month.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { firstAnswer } from "../../../shared/request/receipt.ts";
import { type MonthSeen, requireWholeDraft } from "../../../shared/roster/publish/month-seen.ts";
import { planPublishing } from "../../../shared/roster/publish/plan-publishing.ts";
import { publishMonth as publish } from "../../../shared/roster/publish/publish-month.ts";
import type { Publisher, RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import { route, type UseCase } from "../../http/route.ts";
import { visitsAt } from "../../store/appointment/visits.ts";
import type { VersionOf } from "../../store/roster/month-heads.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { keepPublishing, publishReceipt } from "../../store/roster/save-freeze.ts";
import { digestOf } from "./digest-of.ts";
import { finishPublishingLive } from "./finish-publishing.ts";
import { planAsking } from "./plan-asking.ts";
import { rollForwardLive } from "./roll-forward.ts";

const live = {
  publishReceipt,
  rosterVersionOf,
  visitsAt,
  finishPublishing: finishPublishingLive,
  rollForward: rollForwardLive,
};
type Deps = typeof live;
type Answer = Response<typeof contract>;
type Shown = Pick<Request<typeof contract>, "digest" | "opens">;

/** What a publishing did, as it was decided when the version was frozen: a repeat is told the same. */
const answerOf = (
  { version, written, affected = 0, here, held = 0, regained }: RosterVersion,
  done: boolean,
): Answer => ({ version, done, written, affected, held, ...(here && { here }), ...(regained && { regained }) });

/** What a request is answered that published before: as the first time, but for how far its sessions have come. */
const answerAgain = async (deps: Deps, published: VersionOf): Promise<Answer> => {
  const version = await deps.rosterVersionOf(published);
  if (!version) throw new Error(`${published.clinicId} ${published.month} has no version ${published.version}`);
  const done = await deps.finishPublishing(published.clinicId, published.month);
  return answerOf(version, done);
};

/**
 * What is frozen of a month as it was seen, if that is what the scheduler was shown.
 * @throws Refusal `record.unreadable`, `roster.changed`, `roster.day-closed`, `roster.rule-broken`, `roster.elsewhere`
 */
const freezeAsShown = async (deps: Deps, seen: MonthSeen, { digest, opens }: Shown, by: Publisher) => {
  requireWholeDraft(seen);
  const publishing = await planAsking(deps, [seen], ([month = seen]) => planPublishing(month));
  if (digestOf(publishing.shown) !== digest) throw new Refusal("roster.changed");
  return publish(seen, publishing, by, opens);
};

/** Publishes a clinic's draft for a month (`roll-forward.ts`). */
export const publishMonth =
  (deps: Deps): UseCase<typeof contract> =>
  ({ clinicId, month, ...shown }, { accountId, name }, key) =>
    deps.rollForward<Answer>({
      clinicId,
      months: () => [month],
      again: async () => {
        const before = firstAnswer(await deps.publishReceipt(clinicId, key), key);
        return before && answerAgain(deps, { clinicId, ...before });
      },
      freeze: async ([seen]) => {
        if (!seen) throw new Error(`nobody looked at ${month}`);
        const freeze = await freezeAsShown(deps, seen, shown, { accountId, name });
        return { ...freeze, also: { receipt: keepPublishing(freeze.version, key) } };
      },
      answer: ({ versions: [version] }, done) => {
        if (!version) throw new Error(`nothing was frozen of ${month}`);
        return answerOf(version, done);
      },
    });

export const publishMonthRoute = route(contract, publishMonth(live));
