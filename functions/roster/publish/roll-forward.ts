import type { ClinicId } from "../../../shared/place/clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { withGone } from "../../../shared/roster/publish/gone-shifts.ts";
import type { MonthSeen } from "../../../shared/roster/publish/month-seen.ts";
import { partPeople } from "../../../shared/roster/publish/part-people.ts";
import { enterDue } from "../../store/due/due-list.ts";
import { publishedMonthsOf } from "../../store/published/published-months.ts";
import { type FreezeWrite, saveFreeze } from "../../store/roster/save-freeze.ts";
import { answeredOnce } from "../../store/table/answer-once.ts";
import { roomBeside } from "../../store/table/write-room.ts";
import { bringMonthLive } from "./bring-month.ts";
import { easeDutyLive } from "./ease-duty.ts";
import { finishPublishingLive } from "./finish-publishing.ts";
import { lookAtMonthLive } from "./look-at-month.ts";
import { publishingResumed } from "./publishing-resumed.ts";

const live = {
  lookAtMonth: lookAtMonthLive,
  publishedMonthsOf,
  enterDue,
  saveFreeze,
  easeDuty: easeDutyLive,
  bringMonth: bringMonthLive,
  finishPublishing: finishPublishingLive,
};
type Deps = typeof live;

/** Months of a clinic, what a request left when it came before, and what is to be frozen of them as they were seen. */
type Step<Answer> = {
  clinicId: ClinicId;
  /** Which months, asked once it is known that the request did not come before: a repeat may come when they are over. */
  months: () => readonly RosterMonth[] | Promise<readonly RosterMonth[]>;
  /** What is answered to a request that came before. */
  again: () => Promise<Answer | undefined>;
  /** Decides on months as they are seen this moment; none of them is being published. */
  freeze: (seen: MonthSeen[]) => FreezeWrite | Promise<FreezeWrite>;
  answer: (freeze: FreezeWrite, done: boolean) => Answer;
};

/**
 * What is frozen, as the people of these months read it: with the shifts that they had before. Nobody freezes in between, or
 * the heads refuse it.
 */
const withPublished = async (
  deps: Deps,
  clinicId: ClinicId,
  freeze: FreezeWrite,
  seen: readonly MonthSeen[],
): Promise<FreezeWrite> => {
  const lastOf = (month: RosterMonth) => seen.find(({ plan }) => plan.month === month)?.published;
  const months = freeze.versions.flatMap(({ month, version }) => (version > 1 ? [{ clinicId, month }] : []));
  const before = await deps.publishedMonthsOf(months, { ConsistentRead: true });
  const beforeOf = (month: RosterMonth) => before.find((one) => one.month === month) ?? lastOf(month);
  return { ...freeze, published: freeze.versions.map((version) => withGone(version, beforeOf(version.month))) };
};

/** Freezes versions, and brings the sessions to them; `undefined` where somebody else was there in between. */
const freezeAndBring = async (deps: Deps, clinicId: ClinicId, freeze: FreezeWrite, seen: readonly MonthSeen[]) => {
  for (const { month, at } of freeze.versions) await deps.enterDue(publishingResumed(clinicId, month, at));
  const heads = new Map(seen.map(({ plan, head }) => [plan.month, head]));
  const { isParted, ...parts } = partPeople(
    freeze.people,
    seen.flatMap(({ months }) => months),
    roomBeside("freeze"),
  );
  if (!(await deps.saveFreeze(clinicId, { ...freeze, ...parts }, heads))) return undefined;
  let done = true;
  for (const version of freeze.versions) {
    const month = seen.find(({ plan }) => plan.month === version.month);
    if (month && isParted) await deps.easeDuty({ version, zone: month.plan.zone });
    if (month) done = (await deps.bringMonth({ version, zone: month.plan.zone, sessions: month.sessions })) && done;
  }
  return { done };
};

/**
 * Looks at months of a clinic, freezes what is decided of them, and brings the sessions to it. All is checked before the
 * first write; one transaction freezes the versions, and from then on they are published: the sessions are brought to them
 * here, or by whoever comes next, or by the clock. The due items stand before the freeze, so that there is no version that
 * nobody finishes.
 * @throws Refusal `roster.publishing`, and whatever `freeze` refuses
 */
export const rollForward =
  (deps: Deps) =>
  <Answer>({ clinicId, months, again, freeze, answer }: Step<Answer>): Promise<Answer> =>
    answeredOnce(again, async () => {
      const seen = await Promise.all((await months()).map((month) => deps.lookAtMonth(clinicId, month)));
      const begun = seen.filter(({ head }) => head.publishing !== undefined);
      for (const { plan } of begun)
        if (!(await deps.finishPublishing(clinicId, plan.month))) throw new Refusal("roster.publishing");
      if (begun.length > 0) return undefined;
      const frozen = await withPublished(deps, clinicId, await freeze(seen), seen);
      const outcome = await freezeAndBring(deps, clinicId, frozen, seen);
      return outcome && { saved: answer(frozen, outcome.done) };
    });

/** Rolls months in the table forward. */
export const rollForwardLive = rollForward(live);
