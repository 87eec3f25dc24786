import type { Session } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { hour, type Instant, minute } from "../../../shared/time/instant.ts";
import { morning } from "../../functions/booking/cikande.ts";
import { type Random, randomFrom } from "../../harness/random.ts";
import { lognormal, normal } from "../../harness/random-shapes.ts";

/** Somebody of a day that was invented; who never came has no arrival. */
export type Person = {
  session: Session;
  number: number;
  start: Instant;
  kind: "booked" | "walk-in";
  arrived: Instant | undefined;
  /** How long their visit takes. */
  length: number;
};

/** What one doctor holds on a day: who comes, when each session begins, and from when on they are away for how long. */
export type Day = {
  sessions: Session[];
  people: Person[];
  begins: ReadonlyMap<Session, Instant>;
  away: { from: Instant; length: number };
};

const changeover = 0.5 * minute;

const whole = morning({ minutes: 7, count: 58 });
const opens = whole.start;

const numbersOf = ({ count }: Session): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Two in three places are booked: 14 in a hundred stay away, 10 are late, the others come some 14 minutes before their time. */
const bookedPeople = (random: Random, session: Session, lengthOf: () => number): Person[] => {
  // Every third place is kept for whoever comes by themselves.
  const numbers = numbersOf(session).filter((number) => number % 3 !== 0);
  return numbers.slice(0, 38).map((number) => {
    const { start } = slotAt(session, number);
    const fate = random.next();
    const early = start + Math.min(9, normal(random, -14, 13)) * minute;
    const late = start + (11 + 30 * random.next()) * minute;
    const came = fate < 0.24 ? late : early;
    return { session, number, start, kind: "booked", arrived: fate < 0.14 ? undefined : came, length: lengthOf() };
  });
};

/** A practice as it was planned, and how many minutes before that its doctor is there to begin. */
type Practice = { session: Session; sooner: number };

/** Those who come by themselves, 18 in a whole day, more of them early; each gets the first free place whose time is not over. */
const walkIns = (
  random: Random,
  { session, sooner }: Practice,
  booked: readonly Person[],
  lengthOf: () => number,
): Person[] => {
  const taken = new Set(booked.map(({ number }) => number));
  const share = session.count / whole.count;
  const arrivals = Array.from(
    { length: Math.round(18 * share) },
    () => session.start + ((280 * share + sooner) * random.next() ** 1.2 - 30 - sooner) * minute,
  );
  return arrivals
    .toSorted((a, b) => a - b)
    .flatMap((arrived) => {
      const free = numbersOf(session)
        .map((number) => slotAt(session, number))
        .find((slot) => !taken.has(slot.number) && slot.start + slot.minutes * minute > arrived);
      if (!free) return [];
      taken.add(free.number);
      const { number, start } = free;
      return [{ session, number, start, kind: "walk-in" as const, arrived, length: lengthOf() }];
    });
};

/** A practice's people, and when it begins; what is assumed of it is invented, and so are its minutes. */
const heldOn = (random: Random, practice: Practice, lengthOf: () => number) => {
  const { session, sooner } = practice;
  const booked = bookedPeople(random, session, lengthOf);
  const people = [...booked, ...walkIns(random, practice, booked, lengthOf)];
  return { people, begins: session.start + (Math.max(-5, normal(random, 8, 8)) - sooner) * minute };
};

const dayOf = (random: Random, sessions: Session[], sooner = 0): Day => {
  const own = normal(random, 1, 0.12);
  const lengthOf = (): number => own * lognormal(random, 6.2, 0.6) * minute;
  const held = sessions.map((session) => heldOn(random, { session, sooner }, lengthOf));
  return {
    sessions,
    people: held.flatMap(({ people }) => people),
    begins: new Map(held.map(({ begins }, index) => [sessions[index] ?? whole, begins])),
    away: {
      from: opens + (60 + 180 * random.next()) * minute,
      length: Math.max(5, normal(random, 10, 5)) * minute,
    },
  };
};

/** A day of one session, its own for each seed. */
export const simulatedDay = (seed: number): Day => dayOf(randomFrom(seed, "day"), [whole]);

/** A day of which one in six of those who have booked come up to an hour before it begins, whatever their time is. */
const withEarlyComers = (day: Day, random: Random, sooner = 0): Day => {
  const people = day.people.map((person) => {
    const opening = person.session.start - (sooner + 60 * random.next()) * minute;
    const { kind, arrived, start } = person;
    const comesEarly = random.chance(1 / 6) && kind === "booked" && arrived !== undefined && arrived < start;
    return comesEarly ? { ...person, arrived: Math.min(opening, arrived) } : person;
  });
  return { ...day, people };
};

export const dayOfEarlyComers = (seed: number): Day => withEarlyComers(simulatedDay(seed), randomFrom(seed, "early"));

/** How many minutes before it is planned an early doctor begins. */
const hourSooner = 60;

/** Such a day whose doctor begins an hour before it is planned: whoever comes by themselves comes as the doors open. */
export const dayOfEarlyDoctor = (seed: number): Day =>
  withEarlyComers(dayOf(randomFrom(seed, "early doctor"), [whole], hourSooner), randomFrom(seed, "early"), hourSooner);

const [first, second] = [
  morning({ minutes: 7, count: 30 }),
  morning({
    id: "3604-ciruas.2026-11-23.1200.rahmawati-cikande",
    clinicId: "3604-ciruas",
    start: opens + 4 * hour,
    minutes: 7,
    count: 24,
  }),
];

/** A day with a second session at noon, at another clinic: some come to it while the doctor is still at the first. */
export const dayOfTwoSessions = (seed: number): Day => dayOf(randomFrom(seed, "two sessions"), [first, second]);

/** Whom a doctor takes of those who are here; the first of them goes first. */
export type Rule = (a: Person, b: Person) => number;

/** When each of the day was called in, where one goes before another as a rule says. */
export const calledIn = ({ people, begins, away }: Day, rule: Rule): Map<Person, Instant> => {
  const calls = new Map<Person, Instant>();
  const coming = people.filter(({ arrived }) => arrived !== undefined);
  const thereFrom = ({ arrived = Number.POSITIVE_INFINITY, session }: Person): Instant =>
    Math.max(arrived, begins.get(session) ?? 0);
  let now = Math.min(...begins.values());
  let isAway = false;
  while (calls.size < coming.length) {
    if (!isAway && now >= away.from) {
      now += away.length;
      isAway = true;
    }
    const waiting = coming.filter((person) => !calls.has(person));
    const next = waiting.filter((person) => thereFrom(person) <= now).sort(rule)[0];
    if (next) calls.set(next, now);
    now = next ? now + next.length + changeover : Math.min(...waiting.map(thereFrom));
  }
  return calls;
};
