import { placeInLine } from "../../../shared/line/place-in-line.ts";
import { toldTime } from "../../../shared/line/told-time.ts";
import { type Session, sessionIdParts } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { isWaiting } from "../../../shared/schedule/standing.ts";
import { type Instant, minute } from "../../../shared/time/instant.ts";
import type { DayLine } from "./line-in-table.ts";

/** What somebody who waited was told at a moment, by the name of their place. */
type Told = { who: string; at: Instant; expected: Instant; range?: { from: Instant; until: Instant } };

/** Who waited: from when on they were owed their turn, and when they were called in. */
type Waited = { isBooked: boolean; owed: Instant; called: Instant };

/** How what was told compares with what came. */
export type ToldFigures = {
  told: number;
  inRange: number;
  later: number;
  nearWithinTen: number;
  waits: { booked: number; walkIns: number };
};

const placeOf = (sessionId: string, number: number | string): string => `${sessionId} ${number}`;

/** What phones are told by the line: of each who waits, where it is a time. */
const toldIn = ({ nameless }: DayLine, now: Instant): Told[] =>
  nameless.flatMap((session) => {
    const doctor = sessionIdParts(session.id).practitionerId;
    const others = nameless.filter((one) => one !== session && sessionIdParts(one.id).practitionerId === doctor);
    return Object.entries(session.line).flatMap(([number, state]): Told[] => {
      if (!isWaiting(state) || state.emergency !== undefined) return [];
      const place = placeInLine(session, Number(number), now, others);
      const { ahead, notHere = 0, begun, stoppedSince, expectedAt: at, range } = place;
      if (!begun || stoppedSince !== undefined || ahead === notHere || !range || now >= range.until) return [];
      const told = toldTime({ at, ...range }, ahead - notHere, now);
      const one = { who: placeOf(session.id, number), at: now, expected: at };
      if (told.kind === "soon") return [one];
      const { from, until } = told;
      const isClock = told.kind === "clock";
      return [
        { ...one, range: isClock ? { from, until } : { from: now + from * minute, until: now + until * minute } },
      ];
    });
  });

const share = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.length === 0 ? Number.NaN : all.filter(holds).length / all.length;

const ninth = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(0.9 * values.length)] ?? Number.NaN;

/** Who was called in on a day, and since when they waited. */
const waitedIn = (
  sessions: readonly Session[],
  arrivals: ReadonlyMap<string, Instant>,
  walkIns: ReadonlySet<string>,
): Waited[] =>
  sessions.flatMap((session) =>
    Object.entries(session.line).flatMap(([number, { calledAt }]): Waited[] => {
      const who = placeOf(session.id, number);
      const arrived = arrivals.get(who);
      if (calledAt === undefined || arrived === undefined) return [];
      const isBooked = !walkIns.has(who);
      const owed = isBooked ? Math.max(arrived, slotAt(session, Number(number)).start) : arrived;
      return [{ isBooked, owed, called: calledAt }];
    }),
  );

/** Notes what the phones of all who wait are told as a day goes, to compare it with when they were called in. */
export const noteToldTimes = () => {
  const told: Told[] = [];
  const arrivals = new Map<string, Instant>();
  const walkIns = new Set<string>();
  return {
    /** Somebody is here. */
    came: (sessionId: string, number: number, isWalkIn: boolean): void => {
      arrivals.set(placeOf(sessionId, number), Date.now());
      if (isWalkIn) walkIns.add(placeOf(sessionId, number));
    },
    note: (line: DayLine): void => void told.push(...toldIn(line, Date.now())),
    figures: (sessions: readonly Session[]): ToldFigures => {
      const calls = new Map(
        sessions.flatMap(({ id, line }) =>
          Object.entries(line).flatMap(([number, { calledAt }]): [string, Instant][] =>
            calledAt === undefined ? [] : [[placeOf(id, number), calledAt]],
          ),
        ),
      );
      const ends = told.flatMap((one) => {
        const called = calls.get(one.who);
        return called === undefined ? [] : [{ ...one, called }];
      });
      const ranges = ends.flatMap(({ range, called }) => (range ? [{ ...range, called }] : []));
      const near = ends.filter(({ expected, at }) => expected - at <= 30 * minute);
      const waited = waitedIn(sessions, arrivals, walkIns);
      const waits = (isBooked: boolean): number =>
        ninth(
          waited
            .filter((one) => one.isBooked === isBooked)
            .map(({ owed, called }) => Math.max(0, called - owed) / minute),
        );
      return {
        told: ends.length,
        inRange: share(ranges, ({ from, until, called }) => called >= from && called <= until),
        later: share(ranges, ({ until, called }) => called > until),
        nearWithinTen: share(near, ({ expected, called }) => Math.abs(called - expected) <= 10 * minute),
        waits: { booked: waits(true), walkIns: waits(false) },
      };
    },
  };
};

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

/** The figures in a few lines. */
export const figureLines = ({ told, inRange, later, nearWithinTen, waits }: ToldFigures): string[] => [
  `told ${told} times: in the range ${percent(inRange)} (85–93 %), later ${percent(later)} (≤ 10 %)`,
  `within ten minutes when told ≤ 30: ${percent(nearWithinTen)} (≥ 80 %)`,
  `nine in ten waited at most: booked ${waits.booked.toFixed(0)} min (≤ 50), by themselves ${waits.walkIns.toFixed(0)} min (≤ 100)`,
];
