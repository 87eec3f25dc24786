import type { Session } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import { morning } from "../../functions/booking/cikande.ts";
import { type Random, randomFrom } from "../../harness/random.ts";

/** Somebody of a day that was invented; who never came has no arrival. */
export type Person = {
  number: number;
  start: Instant;
  kind: "booked" | "walk-in";
  arrived: Instant | undefined;
  /** How long their visit takes. */
  length: number;
};

/** A day of one doctor: who comes, when the doctor begins, and from when on they are away for how long. */
export type Day = { session: Session; people: Person[]; begins: Instant; away: { from: Instant; length: number } };

const changeover = 0.5 * minute;

const normal = (random: Random, mean: number, sd: number): number =>
  mean + sd * Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** A length in minutes whose logarithm is normal. */
const lognormal = (random: Random, mean: number, variation: number): number => {
  const sigma = Math.sqrt(Math.log(1 + variation ** 2));
  return Math.exp(normal(random, Math.log(mean) - sigma ** 2 / 2, sigma));
};

const places = 58;
const grid = morning({ minutes: 7, count: places });
const opens = grid.start;

/** 38 who booked: 14 in a hundred stay away, 10 are late, the others come some 14 minutes before their time. */
const bookedPeople = (random: Random, lengthOf: () => number): Person[] => {
  // Every third place is kept for whoever comes by themselves.
  const numbers = Array.from({ length: places }, (_, index) => index + 1).filter((number) => number % 3 !== 0);
  return numbers.slice(0, 38).map((number) => {
    const { start } = slotAt(grid, number);
    const fate = random.next();
    const early = start + Math.min(9, normal(random, -14, 13)) * minute;
    const late = start + (11 + 30 * random.next()) * minute;
    const came = fate < 0.24 ? late : early;
    return { number, start, kind: "booked", arrived: fate < 0.14 ? undefined : came, length: lengthOf() };
  });
};

/** 18 who come by themselves, more of them early; each gets the first free place whose time is not over. */
const walkIns = (random: Random, booked: readonly Person[], lengthOf: () => number): Person[] => {
  const taken = new Set(booked.map(({ number }) => number));
  const arrivals = Array.from({ length: 18 }, () => opens + (280 * random.next() ** 1.2 - 30) * minute);
  return arrivals
    .toSorted((a, b) => a - b)
    .flatMap((arrived) => {
      const free = Array.from({ length: places }, (_, index) => slotAt(grid, index + 1)).find(
        (slot) => !taken.has(slot.number) && slot.start + slot.minutes * minute > arrived,
      );
      if (!free) return [];
      taken.add(free.number);
      return [{ number: free.number, start: free.start, kind: "walk-in" as const, arrived, length: lengthOf() }];
    });
};

/** A day of its own for each seed; what is assumed of it is invented, and so are its minutes. */
export const simulatedDay = (seed: number): Day => {
  const random = randomFrom(seed, "day");
  const own = normal(random, 1, 0.12);
  const lengthOf = (): number => own * lognormal(random, 6.2, 0.6) * minute;
  const booked = bookedPeople(random, lengthOf);
  return {
    session: grid,
    people: [...booked, ...walkIns(random, booked, lengthOf)],
    begins: opens + Math.max(-5, normal(random, 8, 8)) * minute,
    away: {
      from: opens + (60 + 180 * random.next()) * minute,
      length: Math.max(5, normal(random, 10, 5)) * minute,
    },
  };
};

/** Whom a doctor takes of those who are here; the first of them goes first. */
export type Rule = (a: Person, b: Person) => number;

/** When each of the day was called in, where one goes before another as a rule says. */
export const calledIn = ({ people, begins, away }: Day, rule: Rule): Map<Person, Instant> => {
  const calls = new Map<Person, Instant>();
  const coming = people.filter(({ arrived }) => arrived !== undefined);
  const arrivalOf = ({ arrived }: Person): Instant => arrived ?? Number.POSITIVE_INFINITY;
  let now = begins;
  let isAway = false;
  while (calls.size < coming.length) {
    if (!isAway && now >= away.from) {
      now += away.length;
      isAway = true;
    }
    const waiting = coming.filter((person) => !calls.has(person));
    const next = waiting.filter((person) => arrivalOf(person) <= now).sort(rule)[0];
    if (next) calls.set(next, now);
    now = next ? now + next.length + changeover : Math.min(...waiting.map(arrivalOf));
  }
  return calls;
};
