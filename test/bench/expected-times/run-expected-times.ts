import { noteTurn } from "../../../shared/booking/arrival/turn-time.ts";
import { toldTime } from "../../../shared/line/told-time.ts";
import type { LineState, Session } from "../../../shared/schedule/session.ts";
import { hour, type Instant, minute } from "../../../shared/time/instant.ts";
import { placeIn } from "../../shared/line/place-in.ts";
import { lineRules, turnOfPerson } from "../line-rules/line-rules.ts";
import {
  calledIn,
  type Day,
  dayOfEarlyComers,
  dayOfEarlyDoctor,
  dayOfTwoSessions,
  type Person,
  simulatedDay,
} from "../line-rules/simulated-day.ts";
import { printTable } from "../measure/print-table.ts";

/**
 * Who was told something: most people; who is here an hour before their time or more; who has a place in a second session; and
 * who is told before the planned hours, of a doctor who began sooner.
 */
const groups = ["by their time", "an hour early", "second session", "before the hours"] as const;
type ToldGroup = (typeof groups)[number];

/** How what was told compares with what came: shares of what was told, and minutes; and of all groups what is told as near. */
export type ExpectedTimes = { groups: Record<ToldGroup, ToldFigures>; nearWithinTen: number };
type ToldFigures = {
  told: number;
  /** Shares of the ranges that held the turn, and of those after which it came. */
  covered: number;
  later: number;
  /** How far from the middle of what was expected the turn came: on average, and within ten minutes where it was near. */
  bias: number;
  nearWithinTen: number;
  /** How many of those who were told to stay near waited for more than twenty minutes. */
  soonLate: number;
  width: number;
};

/** `range`: absent where it was told as soon. */
type Told = {
  group: ToldGroup;
  near: boolean;
  error: number;
  wait: number;
  called: Instant;
  range?: { from: Instant; until: Instant };
};

const standingAt = ({ people }: Day, session: Session, calls: ReadonlyMap<Person, Instant>, now: Instant): Session => {
  const own = people.filter((person) => person.session === session);
  const here = own.filter(({ arrived }) => arrived !== undefined && arrived <= now);
  const noted = here.map((person): [number, LineState] => {
    const { number, length, arrived = now } = person;
    const called = calls.get(person) ?? Number.POSITIVE_INFINITY;
    if (called + length <= now) return [number, { status: "completed", since: called + length, calledAt: called }];
    const turn = noteTurn({ start: person.start, minutes: session.minutes }, turnOfPerson(person));
    if (called <= now) return [number, { status: "in-consultation", since: called, ...turn }];
    return [number, { status: "waiting", since: arrived, ...turn }];
  });
  const expected = own.filter((person) => person.kind === "booked" || here.includes(person));
  return {
    ...session,
    claims: Object.fromEntries(expected.map(({ number }) => [number, "k4m7q2x9ta-K7M4QX"])),
    line: Object.fromEntries(noted),
  };
};

const groupOf = ({ sessions }: Day, { session, kind, start }: Person, now: Instant): ToldGroup => {
  if (session !== sessions[0]) return "second session";
  if (now < session.start) return "before the hours";
  return kind === "booked" && start - now >= hour ? "an hour early" : "by their time";
};

/** What somebody who waits is told at a moment, where it is a time. */
const toldAt = (
  [session, others]: [Session, Session[]],
  { number }: Person,
  now: Instant,
  called: Instant,
): Omit<Told, "group">[] => {
  const { ahead, notHere = 0, begun, stoppedSince, expectedAt: at, range } = placeIn(session, number, now, others);
  if (!begun || stoppedSince !== undefined || ahead === notHere || !range) return [];
  const told = toldTime({ at, ...range }, ahead - notHere, now);
  const [wait, error] = [(called - now) / minute, (called - at) / minute];
  const one = { near: at - now <= 30 * minute, error, wait, called };
  if (told.kind === "soon") return [one];
  const { from, until } = told;
  const isClock = told.kind === "clock";
  return [{ ...one, range: isClock ? { from, until } : { from: now + from * minute, until: now + until * minute } }];
};

const toldOn = (day: Day): Told[] => {
  const calls = calledIn(day, lineRules["turn time"]);
  const first = Math.min(...calls.values());
  const last = Math.max(...calls.values());
  const moments = Array.from({ length: Math.ceil((last - first) / (10 * minute)) }, (_, i) => first + i * 10 * minute);
  return moments.flatMap((now) => {
    const standing = new Map(day.sessions.map((session) => [session, standingAt(day, session, calls, now)]));
    return [...calls].flatMap(([person, called]) => {
      const { arrived = now, session } = person;
      if (arrived > now || called <= now) return [];
      const others = day.sessions.filter((one) => one !== session).map((one) => standing.get(one) ?? one);
      const group = groupOf(day, person, now);
      return toldAt([standing.get(session) ?? session, others], person, now, called).map((one) => ({ ...one, group }));
    });
  });
};

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number => all.filter(holds).length / all.length;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const figuresOf = (told: readonly Told[]): ToldFigures => {
  const near = told.filter((one) => one.near);
  const ranges = told.flatMap(({ range, called }) => (range ? [{ ...range, called }] : []));
  return {
    told: told.length,
    covered: share(ranges, ({ from, until, called }) => called >= from && called <= until),
    later: share(ranges, ({ until, called }) => called > until),
    bias: mean(told.map(({ error }) => error)),
    nearWithinTen: share(near, ({ error }) => Math.abs(error) <= 10),
    soonLate: share(
      told.filter(({ range }) => !range),
      ({ wait }) => wait > 20,
    ),
    width: mean(ranges.map(({ from, until }) => (until - from) / minute)),
  };
};

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

/** What the phones of simulated days were told every ten minutes, against when each was called in. */
export const runExpectedTimes = async (quick: boolean): Promise<ExpectedTimes> => {
  const seeds = Array.from({ length: quick ? 50 : 400 }, (_, index) => index + 1);
  const days = [simulatedDay, dayOfEarlyComers, dayOfTwoSessions, dayOfEarlyDoctor];
  const told = seeds.flatMap((seed) => days.flatMap((day) => toldOn(day(seed))));
  const of = (group: ToldGroup): ToldFigures => figuresOf(told.filter((one) => one.group === group));
  const figures = {
    "by their time": of("by their time"),
    "an hour early": of("an hour early"),
    "second session": of("second session"),
    "before the hours": of("before the hours"),
  };
  printTable(
    "What phones are told of their turn, simulated days",
    ["who", "told", "in the range", "later", "bias, min", "±10 min when told ≤ 30", "soon, > 20 min", "width, min"],
    groups.map((group) => {
      const { told, covered, later, bias, nearWithinTen, soonLate, width } = figures[group];
      return [
        group,
        told,
        percent(covered),
        percent(later),
        bias.toFixed(1),
        percent(nearWithinTen),
        percent(soonLate),
        width.toFixed(1),
      ];
    }),
  );
  return { groups: figures, nearWithinTen: figuresOf(told).nearWithinTen };
};
