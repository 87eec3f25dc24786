import { planMonth } from "../../../shared/roster/month/plan-month.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import type { SessionId } from "../../../shared/schedule/session.ts";
import { district, type World } from "../world/world.ts";
import { type Attempt, attemptsOf, isOfRoster, type RosterIntent } from "./attempt.ts";
import type { Happening } from "./session-event.ts";

/** What the table says in the end of how a month was published. */
export type Published = {
  /** In order, the first being that of the world's beginning. */
  versions: RosterVersion[];
  /** Which versions each request froze. */
  frozen: ReadonlyMap<string, readonly number[]>;
};

const planned = (version: RosterVersion | undefined): Set<SessionId> =>
  new Set(version ? planMonth({ ...version, zone: district.zone }).map(({ id }) => id) : []);

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

/** Which sessions opened and closed, by the versions that were published. */
export const broughtBy = (
  { sessions }: World,
  attempts: readonly Attempt[],
  { versions, frozen }: Published,
): Happening[] => {
  const requests = Map.groupBy(attemptsOf(attempts, isOfRoster), ({ intent }) => intent.key.id);
  const happened: Happening[] = [];
  for (const [index, version] of versions.entries()) {
    if (index === 0) continue;
    const [requestId = ""] = [...frozen].find(([, froze]) => froze.includes(version.version)) ?? [];
    const interval = intervalOf(requests.get(requestId) ?? []);
    const [before, after] = [planned(versions[index - 1]), planned(version)];
    const changed = sessions.filter(({ id }) => before.has(id) !== after.has(id));
    const first = happened.length;
    for (const { id } of changed) {
      const state = after.has(id) ? ("open" as const) : ("closed" as const);
      happened.push({ event: { name: "bring", sessionId: id, state, after: first }, ...interval, sure: true });
    }
  }
  return happened;
};

/** What is not right about who published what. */
export const faultsOfPublishing = (attempts: readonly Attempt[], { versions, frozen }: Published) => {
  const asked = attemptsOf(attempts, isOfRoster);
  const froze = [...frozen.values()].flat();
  const own = versions.slice(1).map(({ version }) => version);
  return {
    lost: asked.flatMap(({ intent, outcome }) =>
      "accepted" in outcome && !frozen.has(intent.key.id)
        ? [`${intent.name} was acknowledged and left no receipt`]
        : [],
    ),
    duplicate: [
      ...own.filter((version) => !froze.includes(version)).map((version) => `version ${version} is nobody's`),
      ...froze
        .filter((version, index) => froze.indexOf(version) !== index)
        .map((version) => `version ${version} twice`),
      ...froze.filter((version) => !own.includes(version)).map((version) => `version ${version} is not there`),
    ],
  };
};
