import { type Instant, minute } from "../../../shared/time/instant.ts";
import { allItems } from "../../api/booking/contradictions.ts";
import { now } from "../../functions/booking/cikande.ts";
import { putItems } from "../../functions/store/put-items.ts";
import { isRecord } from "../../is-record.ts";
import { writingContracts } from "../../writing-routes.ts";
import { useLabTable } from "../world/lab-table.ts";
import { type Death, deathsOf, runMortal } from "./mortal-client.ts";
import type { Scenario } from "./scenario.ts";
import { scenariosOf } from "./scenarios-of.ts";
import { generated, rooms, standingScene } from "./scene.ts";

/** How a use case came through the deaths of its process. */
export type CrashReport = { name: string; calls: number; points: number; passed: number; faults: string[] };

let tables = 0;

/** A table of its own, and a process that remembers nothing: what is remembered lasts a minute. */
const freshTable = async (url: string): Promise<void> => {
  tables += 1;
  await useLabTable(url, `crash-${tables}`);
  forgetAll();
};
let ahead = 0;
const machineClock = Date.now;
const forgetAll = (): void => {
  ahead += 2 * minute;
  Date.now = () => machineClock() + ahead;
};

/** The answer, all that is kept and the rooms that were moved, as text without what differs from turn to turn. */
const outcome = async (answer: unknown): Promise<string> => {
  const items = await allItems();
  const lines = [`answer ${text(answer)}`, ...items.map(text).toSorted(), ...new Set(rooms.map(text))];
  return lines.join("\n");
};

const inOrder = (_: string, part: unknown): unknown => {
  if (part instanceof Set) return [...part];
  return isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part;
};

/** A value as JSON: what was generated under the name of what it stands for, its parts in order of their names. */
const text = (value: unknown): string => {
  const json = [...generated].reduce(
    (line, [from, to]) => line.replaceAll(from, to),
    JSON.stringify(value, inOrder) ?? "null",
  );
  return JSON.stringify(JSON.parse(json), inOrder);
};

/** Puts what a scenario begins with into a table of its own: the same each time, prepared once. */
type Begin = () => Promise<void>;

const beginningOf = async (url: string, { prepare }: Scenario): Promise<Begin> => {
  await freshTable(url);
  await prepare();
  const [items, stand] = [await allItems(), standingScene()];
  return async () => {
    await freshTable(url);
    await putItems(items);
    stand();
  };
};

const undisturbed = async (begin: Begin, { act }: Scenario, at: Instant) => {
  await begin();
  const { answer, calls } = await runMortal(
    () => act(at),
    undefined,
    () => rooms.length,
  );
  return { outcome: await outcome(answer), calls };
};

/** What is wrong after a death and the same request once more, a minute later. */
const faultsOf = async (begin: Begin, { act }: Scenario, death: Death, right: string[]): Promise<string[]> => {
  await begin();
  const first = await runMortal(() => act(now), death);
  if (first.answer !== undefined) return ["it answered although it died"];
  forgetAll();
  const again = await runMortal(() => act(now + minute));
  const found = await outcome(again.answer);
  return right.includes(found) ? [] : [`neither as if asked first nor as if asked again, but\n${found}`];
};

const reportOf = async (url: string, name: string, scenario: Scenario): Promise<CrashReport> => {
  const begin = await beginningOf(url, scenario);
  const first = await undisturbed(begin, scenario, now);
  const later = await undisturbed(begin, scenario, now + minute);
  const right = [first.outcome, later.outcome];
  const deaths = deathsOf(first.calls);
  const faults: string[] = [];
  let passed = 0;
  for (const death of deaths) {
    const found = await faultsOf(begin, scenario, death, right).catch((error: unknown) => [String(error)]);
    passed += found.length === 0 ? 1 : 0;
    faults.push(...found.map((text) => `dead ${death.when} call ${death.call}: ${text}`));
  }
  return { name, calls: first.calls.length, points: deaths.length, passed, faults };
};

/** A contract that may write and has no scenario: somebody forgot it. */
const forgotten = (name: string): CrashReport => ({
  name,
  calls: 0,
  points: 1,
  passed: 0,
  faults: [`no file under test/lab/crash-points/ bears the name ${name}`],
});

/** Goes through the scenarios of all use cases that write, by name; none where one was forgotten. */
const eachScenario = async (play: (name: string, scenario?: Scenario) => Promise<void>): Promise<void> => {
  try {
    for (const contract of writingContracts) {
      const scenarios = await scenariosOf(contract);
      if (!scenarios) await play(contract.name);
      for (const [variant, scenario] of Object.entries(scenarios ?? {}))
        await play([contract.name, variant].filter(Boolean).join(", "), scenario);
    }
  } finally {
    Date.now = machineClock;
  }
};

/**
 * Kills the process of each use case that writes before and after its calls to the engine at `url`, and sends the same
 * request again: the answer and all that is kept must be those of one undisturbed request.
 */
export const crashPoints = async (url: string): Promise<CrashReport[]> => {
  const reports: CrashReport[] = [];
  await eachScenario(async (name, scenario) => {
    reports.push(scenario ? await reportOf(url, name, scenario) : forgotten(name));
  });
  return reports;
};

/** What each use case that writes answers, and all that is kept then, on the engine at `url`. */
export const undisturbedOutcomes = async (url: string): Promise<Record<string, string>> => {
  const outcomes: Record<string, string> = {};
  await eachScenario(async (name, scenario) => {
    if (!scenario) return;
    outcomes[name] = (await undisturbed(await beginningOf(url, scenario), scenario, now)).outcome;
  });
  return outcomes;
};
