import { describe, expect, test } from "vitest";
import { dueItems } from "../../../../functions/store/due/due-list.ts";
import { personMonthsOf } from "../../../../functions/store/duty/person-months.ts";
import { monthHeadOf } from "../../../../functions/store/roster/month-heads.ts";
import { rosterVersionOf } from "../../../../functions/store/roster/roster-versions.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { RequestKey } from "../../../../shared/request/request-key.ts";
import { daysOf } from "../../../../shared/roster/month/roster-month.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { isRecord } from "../../../is-record.ts";
import { deathsOf, runMortal } from "../../../lab/crash-points/mortal-client.ts";
import { requestKey } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { putSession, useTable } from "../../store/use-table.ts";
import {
  bringTo,
  caller,
  clock,
  everyDay,
  finish,
  newClinic,
  preview,
  publish,
  publishShown,
  publishWith,
  putRow,
  sessionsIn,
  shiftsOn,
} from "./publishing.ts";

useTable();

const month = "2026-12";
let clinics = 0;
const letters = "abcdefghij";
const nextName = (): string => {
  clinics += 1;
  return `uji-${[...String(clinics)].map((digit) => letters.charAt(Number(digit))).join("")}`;
};

const { now } = clock;

/** A clinic whose second version closes four sessions, one with a visit, and makes more than one transaction takes. */
const clinicToPublish = async (): Promise<{ id: ClinicId; digest: string; people: string[] }> => {
  const name = nextName();
  const people = ["ani", "budi", "citra", "dedi"].map((one) => `${one}-${name}`);
  const id = await newClinic(name, people);
  for (const one of people) await putRow(id, month, one, shiftsOn(["01"]));
  clock.now = now - minute;
  await publish(id, month);
  clock.now = now;
  const [first] = await sessionsIn(id, month);
  if (first) await putSession({ ...first, claims: { 2: "k4m7q2x9ta-K7M4QX" } });
  for (const one of people) await putRow(id, month, one, shiftsOn(everyDay(month).slice(1)));
  return { id, digest: (await preview(id, month)).digest, people };
};

/** The engine says the parts of a map in whatever order. */
const inOrder = (_: string, part: unknown): unknown =>
  isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part;

/** All that a publishing leaves, without what tells one clinic from another. */
const left = async (id: ClinicId, people: string[]): Promise<string> => {
  const version = await rosterVersionOf({ clinicId: id, month, version: 2 });
  const all = {
    head: await monthHeadOf(id, month),
    version,
    months: await personMonthsOf(people.map((practitionerId) => ({ practitionerId, month }))),
    sessions: await sessionsIn(id, month),
  };
  return JSON.stringify(all, inOrder).replaceAll(new RegExp(`${id.slice(5)}(?![a-z])`, "g"), "");
};

/** Who goes on after a death, and how. */
const successors: Record<string, (id: ClinicId, digest: string, key: RequestKey) => Promise<unknown>> = {
  "the same caller": (id, digest, key) => publishShown(id, month, digest, key),
  "another one, who looks and publishes the same": async (id) => {
    const head = await monthHeadOf(id, month);
    if (head.version === 1 && head.publishing === undefined) return publish(id, month);
    return finish(id, month);
  },
  "the clock": async (id, digest, key) => {
    const { found } = await dueItems("3604", clock.now + 3 * minute);
    if (found.some(({ ref }) => ref === `${id}.${month}`)) await finish(id, month);
    const { version } = await monthHeadOf(id, month);
    // Where nothing was frozen, nothing is published: the caller was told nothing, and asks again.
    return version === 2 ? undefined : publishShown(id, month, digest, key);
  },
};

describe.each(Object.entries(successors))("a publisher dies before or after each call, and %s goes on", (_, goOn) => {
  test("complaint 3: with the same sessions to the byte, the same people on duty, one version", {
    timeout: 120_000,
  }, async () => {
    const undisturbed = await clinicToPublish();
    const { calls } = await runMortal(() => publishShown(undisturbed.id, month, undisturbed.digest, requestKey()));
    const right = await left(undisturbed.id, undisturbed.people);
    expect(right).toContain('"state":"closed"');
    const deaths = deathsOf(calls);
    // Before anything is written, and after each of six writes.
    expect(deaths).toHaveLength(7);
    for (const death of deaths) {
      const { id, digest, people } = await clinicToPublish();
      const key = requestKey();
      const { answer } = await runMortal(() => publishShown(id, month, digest, key), death);
      expect({ death, answer }).toEqual({ death, answer: undefined });
      await goOn(id, digest, key);
      expect({ death, left: await left(id, people) }).toEqual({ death, left: right });
    }
  });
});

test("a caller whose time runs out says so; their next asking says that all is done, and as much as before", async () => {
  const { id, digest } = await clinicToPublish();
  const key = requestKey();
  caller.timeLeft = () => 1_000;
  const first = await publishShown(id, month, digest, key);
  expect(first).toEqual({ version: 2, done: false, written: 124, affected: 1, held: 0 });
  expect(await monthHeadOf(id, month)).toEqual({ version: 1, publishing: 2, sessionDays: daysOf(month) });
  expect(await outcomeOf(preview(id, month))).toBe("roster.publishing");
  expect(await outcomeOf(publishShown(id, month, digest, requestKey()))).toBe("roster.publishing");
  caller.timeLeft = () => Number.POSITIVE_INFINITY;
  expect(await publishShown(id, month, digest, key)).toEqual({ ...first, done: true });
  expect(await monthHeadOf(id, month)).toEqual({ version: 2, sessionDays: daysOf(month) });
});

test("whoever publishes next finishes first what another has begun", async () => {
  const { id, digest, people } = await clinicToPublish();
  caller.timeLeft = () => 1_000;
  await publishShown(id, month, digest, requestKey());
  caller.timeLeft = () => Number.POSITIVE_INFINITY;
  const [ani = ""] = people;
  await putRow(id, month, ani, {});
  // They were shown it before the other began.
  expect(await outcomeOf(publishShown(id, month, digest, requestKey()))).toBe("roster.changed");
  expect(await monthHeadOf(id, month)).toEqual({ version: 2, sessionDays: daysOf(month) });
  expect(await publish(id, month)).toMatchObject({ version: 3, done: true });
});

test("a slow publisher of an older version changes nothing any more", async () => {
  const { id, people } = await clinicToPublish();
  await publish(id, month);
  const old = await rosterVersionOf({ clinicId: id, month, version: 1 });
  const before = await sessionsIn(id, month);
  expect(old && (await bringTo(old))).toBe(true);
  expect(await sessionsIn(id, month)).toEqual(before);
  // Nor while the next one is being published.
  for (const one of people) await putRow(id, month, one, {});
  caller.timeLeft = () => 1_000;
  await publish(id, month);
  caller.timeLeft = () => Number.POSITIVE_INFINITY;
  expect(old && (await bringTo(old))).toBe(true);
  expect(await sessionsIn(id, month)).toEqual(before);
});

test("who froze nothing since another did in between looks again, and is told that it changed", async () => {
  const { id, digest } = await clinicToPublish();
  let others = 0;
  const overtaken = publishWith({
    enterDue: async () => {
      others += 1;
      if (others === 1) await publish(id, month);
      return true;
    },
  });
  const late = overtaken(
    { clinicId: id, month, digest },
    { role: "scheduler", accountId: "x", clinicIds: [id] },
    requestKey(),
  );
  expect(await outcomeOf(late)).toBe("roster.changed");
  expect(await monthHeadOf(id, month)).toEqual({ version: 2, sessionDays: daysOf(month) });
});
