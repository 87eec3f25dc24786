import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { isSkipped } from "../../../shared/booking/arrival/skipped.ts";
import { bookedTurn } from "../../../shared/booking/arrival/turn-time.ts";
import { byTurn, type Turn } from "../../../shared/line/by-turn.ts";
import type { Standing } from "../../../shared/schedule/standing.ts";
import { minute } from "../../../shared/time/instant.ts";
import { type Random, randomFrom } from "../../harness/random.ts";
import { placeIn } from "./place-in.ts";
import { afterwards, type Happening, type SomeDay, someDay, someHappenings } from "./some-day.ts";

const days = 100_000;
const standings: Standing[] = [
  "booked",
  "waiting",
  "paused",
  "skipped",
  "in-consultation",
  "completed",
  "no-show",
  "cancelled",
];

/** The turns of up to thirty places of two sessions, many of them at one moment. */
const someTurns = (random: Random): Turn[] =>
  ["3604-cikande.2026-11-23.0800.a", "3604-ciruas.2026-11-23.0800.a"].flatMap((sessionId) =>
    Array.from({ length: random.below(16) }, (_, index) => ({
      status: random.pick(standings),
      at: 10 * random.below(8),
      number: index + 1,
      sessionId,
      ...(random.below(6) === 0 && { emergency: true as const }),
    })),
  );

const shuffled = <T>(random: Random, list: readonly T[]): T[] =>
  list
    .map((one) => ({ one, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

describe(`over ${days} days`, () => {
  test("the line is one order: no two are equal, none goes in a circle, and it is the same however it is read", () => {
    for (let seed = 0; seed < days; seed += 1) {
      const random = randomFrom(seed, "order");
      const turns = someTurns(random);
      const line = turns.toSorted(byTurn);
      const isOrder = line.every((one, index) =>
        line.slice(index + 1).every((later) => byTurn(one, later) < 0 && byTurn(later, one) > 0),
      );
      const isSame = shuffled(random, turns)
        .sort(byTurn)
        .every((one, index) => one === line[index]);
      if (!isOrder || !isSame) expect.fail(`seed ${seed}: ${JSON.stringify(line)}`);
    }
  });

  test("whoever is late goes after all who are in time whose time was no later, and who came by then", () => {
    for (let seed = 0; seed < days; seed += 1) {
      const random = randomFrom(seed, "late");
      const minutes = random.pick([5, 10, 15]);
      const [own, other] = [random.below(30) * minutes * minute, random.below(30) * minutes * minute];
      const late = own + (11 + random.below(120)) * minute;
      const isBefore = other <= Math.max(own, late);
      const turn = bookedTurn({ start: own, minutes }, late);
      const inTime = bookedTurn({ start: other, minutes }, other + random.below(11) * minute);
      if (isBefore && turn <= inTime) expect.fail(`seed ${seed}`);
    }
  });
});

const keyOf = ({ id }: Appointment): string => id;

type Place = ReturnType<typeof placeIn> & { isEmergency: boolean };

/** Where each of those stands who wait. */
const placesIn = ({ now, sessions, visits }: SomeDay): Map<string, Place> =>
  new Map(
    visits.flatMap((visit) => {
      const session = sessions.find(({ id }) => id === visit.slot.sessionId);
      if (!session || visit.state.status !== "waiting" || isSkipped(visit.state)) return [];
      const others = sessions.filter((one) => one !== session);
      const isEmergency = visit.priority?.level === "emergency";
      return [[keyOf(visit), { ...placeIn(session, visit.slot.number, now, others), isEmergency }]];
    }),
  );

/** What may give somebody else an earlier turn than that of whoever waits already. */
const raises: ReadonlySet<Happening["what"]> = new Set([
  "walk-in",
  "booking",
  "call of another",
  "slip of not there",
  "return",
  "priority taken back",
]);

/** Whether a place says itself why others were put before it; who is no emergency after all stands behind others again. */
const isReasoned = ({ what }: Happening, was: Place, { emergencies, precedence, isEmergency }: Place): boolean =>
  (was.isEmergency && !isEmergency) ||
  (what === "emergency" && emergencies !== undefined) ||
  (what === "precedence" && precedence !== undefined);

test("a place in line only falls, but where somebody new or back gets an earlier turn or the doctor calls another, or says that somebody is an emergency or was given precedence", () => {
  fc.assert(
    fc.property(someDay, someHappenings, (first, happenings) => {
      let day = first;
      for (const happening of happenings) {
        const before = placesIn(day);
        day = afterwards(day, happening);
        if (raises.has(happening.what)) continue;
        for (const [id, place] of placesIn(day)) {
          const was = before.get(id);
          if (!was || place.ahead <= was.ahead || isReasoned(happening, was, place)) continue;
          expect.fail(`${happening.what}: ${id} from ${was.ahead} to ${place.ahead}`);
        }
      }
    }),
    { numRuns: 1500, seed: 20261127 },
  );
});
