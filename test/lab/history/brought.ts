import { isSameSite } from "../../../shared/place/site.ts";
import { planMonth } from "../../../shared/roster/month/plan-month.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import type { SessionId } from "../../../shared/schedule/session.ts";
import { district, type World } from "../world/world.ts";
import { type Attempt, attemptsOf, isOfRoster, type RosterIntent } from "./attempt.ts";
import type { Happening, Met } from "./session-event.ts";

/** What the table says in the end of how a month was published. */
export type Published = {
  /** In order, the first being that of the world's beginning. */
  versions: RosterVersion[];
  /** Which versions each request froze. */
  frozen: ReadonlyMap<string, readonly number[]>;
};

/** Where a version has each session that it has. */
const plannedBy = (version: RosterVersion): Map<SessionId, Met> =>
  new Map(planMonth({ ...version, zone: district.zone }).map(({ id, comeTo }) => [id, { comeTo }]));

const isSame = (a: Met | undefined, b: Met | undefined): boolean =>
  (a === undefined) === (b === undefined) && isSameSite(a?.comeTo, b?.comeTo);

/** What an answer says of the versions that were published. */
const madeBy = ({ outcome }: Attempt): { done: boolean } | undefined => {
  if (!("accepted" in outcome)) return undefined;
  const { accepted } = outcome;
  if ("change" in accepted) return accepted.change;
  return "done" in accepted ? accepted : undefined;
};

/** Whether an answer says that they are brought to the end. */
const isDone = (attempt: Attempt): boolean => madeBy(attempt)?.done === true;

/** From when to when a version was brought: until the end of the history where nobody heard that it is. */
const intervalOf = (sendings: readonly Attempt<RosterIntent>[]): { asked: number; answered: number } => ({
  asked: Math.min(...sendings.map(({ asked }) => asked)),
  answered: Math.min(...sendings.filter(isDone).map(({ answered }) => answered)),
});

/** From when to when each version was brought, the first being that of the world's beginning. */
const intervalsOf = (attempts: readonly Attempt[], { versions, frozen }: Published) => {
  const requests = Map.groupBy(attemptsOf(attempts, isOfRoster), ({ intent }) => intent.key.id);
  return versions.map(({ version }) => {
    const [requestId = ""] = [...frozen].find(([, froze]) => froze.includes(version)) ?? [];
    return intervalOf(requests.get(requestId) ?? []);
  });
};

/** Which sessions opened, closed and changed their place, by the versions that were published. */
export const broughtBy = (world: World, attempts: readonly Attempt[], published: Published): Happening[] => {
  const plans = published.versions.map(plannedBy);
  const intervals = intervalsOf(attempts, published);
  let after = 0;
  return plans.flatMap((plan, index) => {
    const before = plans[index - 1];
    const interval = intervals[index];
    if (!before || !interval) return [];
    const changed = world.sessions.filter(({ id }) => !isSame(before.get(id), plan.get(id)));
    const brought = changed.map(({ id: sessionId }): Happening => {
      return { event: { name: "bring", sessionId, planned: plan.get(sessionId), after }, ...interval, sure: true };
    });
    after += changed.length;
    return brought;
  });
};

/** Whether somebody was told of a shift that it is theirs already, by another request of theirs that published so before. */
const hadTaken = ({ intent, answered }: Attempt, asked: readonly Attempt[], { frozen }: Published): boolean =>
  intent.name === "take-shift" &&
  asked.some(
    (other) =>
      other.intent.name === "take-shift" &&
      other.intent.request.swapId === intent.request.swapId &&
      other.intent.caller.practitionerId === intent.caller.practitionerId &&
      other.asked < answered &&
      frozen.has(other.intent.key.id),
  );

/** What is not right about who published what. */
export const faultsOfPublishing = (attempts: readonly Attempt[], published: Published) => {
  const { versions, frozen } = published;
  const asked = attemptsOf(attempts, isOfRoster);
  const froze = [...frozen.values()].flat();
  const own = versions.slice(1).map(({ version }) => version);
  return {
    lost: asked.flatMap((attempt) => {
      const { intent, outcome } = attempt;
      if (!("accepted" in outcome) || frozen.has(intent.key.id) || hadTaken(attempt, asked, published)) return [];
      return [`${intent.name} was acknowledged and left no receipt`];
    }),
    duplicate: [
      ...own.filter((version) => !froze.includes(version)).map((version) => `version ${version} is nobody's`),
      ...froze
        .filter((version, index) => froze.indexOf(version) !== index)
        .map((version) => `version ${version} twice`),
      ...froze.filter((version) => !own.includes(version)).map((version) => `version ${version} is not there`),
    ],
  };
};
