import { noteTurn } from "../../../shared/booking/turn-time.ts";
import { toldTime } from "../../../shared/line/told-time.ts";
import type { LineState, Session } from "../../../shared/schedule/session.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import { placeIn } from "../../shared/line/place-in.ts";
import { lineRules, turnOfPerson } from "../line-rules/line-rules.ts";
import { calledIn, type Day, type Person, simulatedDay } from "../line-rules/simulated-day.ts";
import { printTable } from "../measure/print-table.ts";

/** How what was told compares with what came: shares of what was told, and minutes. */
export type ExpectedTimes = {
  told: number;
  /** Shares of the ranges that held the turn, and of those after which it came. */
  covered: number;
  later: number;
  /** How far from the middle of what was expected the turn came: on average, and within ten minutes where it was near. */
  bias: number;
  nearWithinTen: number;
  width: number;
};

/** `range`: absent where it was told as soon. */
type Told = { near: boolean; error: number; called: Instant; range?: { from: Instant; until: Instant } };

const standingAt = (day: Day, calls: ReadonlyMap<Person, Instant>, now: Instant): Session => {
  const here = day.people.filter(({ arrived }) => arrived !== undefined && arrived <= now);
  const noted = here.map((person): [number, LineState] => {
    const { number, length, arrived = now } = person;
    const called = calls.get(person) ?? Number.POSITIVE_INFINITY;
    if (called + length <= now) return [number, { status: "completed", since: called + length, calledAt: called }];
    const turn = noteTurn({ start: person.start, minutes: day.session.minutes }, turnOfPerson(person));
    if (called <= now) return [number, { status: "in-consultation", since: called, ...turn }];
    return [number, { status: "waiting", since: arrived, ...turn }];
  });
  const expected = day.people.filter((person) => person.kind === "booked" || here.includes(person));
  return {
    ...day.session,
    claims: Object.fromEntries(expected.map(({ number }) => [number, "k4m7q2x9ta-K7M4QX"])),
    line: Object.fromEntries(noted),
  };
};

/** What somebody who waits is told at a moment, where it is a time. */
const toldAt = (session: Session, number: number, now: Instant, called: Instant): Told[] => {
  const { ahead, notHere = 0, begun, stoppedSince, expectedAt: at, range } = placeIn(session, number, now);
  if (!begun || stoppedSince !== undefined || ahead === notHere || !range) return [];
  const told = toldTime({ at, ...range }, ahead - notHere, now);
  const near = at - now <= 30 * minute;
  const error = (called - at) / minute;
  if (told.kind === "soon") return [{ near, error, called }];
  const { from, until } = told;
  const isClock = told.kind === "clock";
  return [
    {
      near,
      error,
      called,
      range: isClock ? { from, until } : { from: now + from * minute, until: now + until * minute },
    },
  ];
};

const toldOn = (day: Day): Told[] => {
  const calls = calledIn(day, lineRules["turn time"]);
  const first = Math.min(...calls.values());
  const last = Math.max(...calls.values());
  const moments = Array.from({ length: Math.ceil((last - first) / (10 * minute)) }, (_, i) => first + i * 10 * minute);
  return moments.flatMap((now) => {
    const session = standingAt(day, calls, now);
    return [...calls].flatMap(([{ number, arrived = now }, called]) =>
      arrived <= now && called > now ? toldAt(session, number, now, called) : [],
    );
  });
};

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number => all.filter(holds).length / all.length;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What the phones of simulated days were told every ten minutes, against when each was called in. */
export const runExpectedTimes = async (quick: boolean): Promise<ExpectedTimes> => {
  const told = Array.from({ length: quick ? 50 : 1000 }, (_, index) => simulatedDay(index + 1)).flatMap(toldOn);
  const near = told.filter((one) => one.near);
  const ranges = told.flatMap(({ range, called }) => (range ? [{ ...range, called }] : []));
  const figures: ExpectedTimes = {
    told: told.length,
    covered: share(ranges, ({ from, until, called }) => called >= from && called <= until),
    later: share(ranges, ({ until, called }) => called > until),
    bias: mean(told.map(({ error }) => error)),
    nearWithinTen: share(near, ({ error }) => Math.abs(error) <= 10),
    width: mean(ranges.map(({ from, until }) => (until - from) / minute)),
  };
  printTable(
    "What phones are told of their turn, simulated days",
    ["told", "in the range", "later", "bias, minutes", "±10 min when told ≤ 30", "width, minutes"],
    [
      [
        figures.told,
        `${(100 * figures.covered).toFixed(1)} %`,
        `${(100 * figures.later).toFixed(1)} %`,
        figures.bias.toFixed(1),
        `${(100 * figures.nearWithinTen).toFixed(1)} %`,
        figures.width.toFixed(1),
      ],
    ],
  );
  return figures;
};
